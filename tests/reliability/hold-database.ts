import { openDatabase } from '@motcua/db/open-database'

/** Opens the embedded database of DATA_DIR as a start does, says so, and holds it until it is killed. */
const database = await openDatabase({
  databaseUrl: undefined,
  dataFolder: process.env['DATA_DIR'] ?? '',
  onRestart: () => console.log('back'),
})
console.log(`open ${database.adminUrl}`)
setInterval(() => {}, 60_000)
