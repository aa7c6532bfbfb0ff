import { createServer } from 'node:net'
import { StartProblem } from '@motcua/db/start-problem'

const sentences: Readonly<Record<string, readonly [whatIsWrong: string, whatToDo: string]>> = {
  EADDRINUSE: ['Another program listens on {place}.', 'Stop it, or choose another port: {setting}=4444 npm start.'],
  EACCES: ['You may not listen on {place}.', 'Choose a port from 1024 on: {setting}=4444 npm start.'],
  EADDRNOTAVAIL: ['{place} is no address of this machine.', 'Correct HOST; 127.0.0.1 always works.'],
  ENOTFOUND: ['{place} is no address of this machine.', 'Correct HOST; 127.0.0.1 always works.'],
}

/** Says before the long part of the start what would otherwise fail at its end. setting: the one that names the port. */
export async function requireFreePort(host: string, port: number, setting = 'PORT'): Promise<void> {
  const server = createServer()
  try {
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  } catch (problem) {
    const code = problem instanceof Error && 'code' in problem ? String(problem.code) : ''
    const [whatIsWrong, whatToDo] = sentences[code] ?? []
    if (whatIsWrong === undefined || whatToDo === undefined) throw problem
    throw new StartProblem(whatIsWrong.replace('{place}', `${host}:${port}`), whatToDo.replace('{setting}', setting), {
      cause: problem,
    })
  }
  await new Promise<void>((resolve) => server.close(() => resolve()))
}
