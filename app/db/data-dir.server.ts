import { join, resolve } from 'node:path'

/** The folder everything lives in that this site must keep: database, key file, attachments. DATA_DIR, else `data/`. */
export const dataDir = (): string => resolve(process.env['DATA_DIR'] || 'data')

/** The database file of this process. */
export const databaseFile = (): string => join(dataDir(), 'fengqiao.db')
