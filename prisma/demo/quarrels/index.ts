import type { Category } from '#app/domain/codes/categories'
import { consumer } from './consumer'
import { contract } from './contract'
import { damage } from './damage'
import { environment } from './environment'
import { expropriation } from './expropriation'
import { family } from './family'
import { forestFarmland } from './forest-farmland'
import { housingLand } from './housing-land'
import { labour } from './labour'
import { medical } from './medical'
import { neighbour } from './neighbour'
import { other } from './other'
import { productionBusiness } from './production-business'
import { propertyManagement } from './property-management'
import type { Quarrel } from './quarrel'
import { traffic } from './traffic'

export const quarrels: Readonly<Record<Category, Quarrel>> = {
  family,
  neighbour,
  'housing-land': housingLand,
  contract,
  'production-business': productionBusiness,
  damage,
  'forest-farmland': forestFarmland,
  expropriation,
  environment,
  labour,
  consumer,
  medical,
  traffic,
  'property-management': propertyManagement,
  other,
}
