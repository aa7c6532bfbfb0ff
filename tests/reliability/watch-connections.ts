import { subscribe } from 'node:diagnostics_channel'
import { appendFileSync } from 'node:fs'
import dns from 'node:dns'
import type { Socket } from 'node:net'

// Loaded into a process before anything else: writes every name it looks up and every address it connects to into the
// file of CONNECTIONS_FILE, one a line.
const file = process.env['CONNECTIONS_FILE'] ?? ''
const write = (line: string) => appendFileSync(file, `${line}\n`)

subscribe('net.client.socket', (message) => {
  const { socket } = message as { socket: Socket }
  socket.on('connectionAttempt', (address: string, port: number) => write(`connect ${address}:${port}`))
  socket.on('connect', () => write(`connect ${socket.remoteAddress ?? 'a local socket'}:${socket.remotePort ?? 0}`))
})

const { lookup } = dns
dns.lookup = Object.assign((...words: Parameters<typeof lookup>) => {
  write(`look up ${words[0]}`)
  return lookup(...words)
}, lookup)
