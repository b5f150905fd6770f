/** All areas, one file each; keep the list in alphabetical order. */
export { kit } from './kit'
export { problems } from './problems'
export { refusals } from './refusals'
export { schemaForm } from './schema-form'
export { shell } from './shell'
export { trouble } from './trouble'
