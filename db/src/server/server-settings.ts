import { statfsSync } from 'node:fs'

/** Modest enough for a laptop with 2 cores beside a browser; a production server is configured by its operator. */
const always = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 400,
  shared_buffers: '512MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '256MB',
  random_page_cost: 1.1,
  // Questions take milliseconds; compiling them would take longer.
  jit: 'off',
  // Starting a parallel worker takes longer than most questions, and the cores are few.
  max_parallel_workers_per_gather: 0,
  timezone: 'Asia/Ho_Chi_Minh',
  log_min_messages: 'warning',
  log_line_prefix: '%m [%p] %a ',
  // A statement may hold a role's password.
  log_min_error_statement: 'panic',
}

/** Nobody replicates from this server, so a bulk load into a fresh table need not be logged twice. */
const durable = { wal_level: 'minimal', max_wal_senders: 0, max_wal_size: '2GB', checkpoint_timeout: '15min' }

const throwAway = { ...durable, fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

const sharedMemory = '/dev/shm'
/** Below it, workers that build an index together find no room, and the server says that the disk is full. */
const leastSharedBytes = 64 * 2 ** 20

/** Where the server's processes share memory: the place that the system has for it, else a file beside the data. */
export function sharedMemoryType(): 'posix' | 'mmap' {
  try {
    const { blocks, bsize } = statfsSync(sharedMemory)
    return blocks * bsize < leastSharedBytes ? 'mmap' : 'posix'
  } catch {
    // macOS has no such folder, and no need for it.
    return 'posix'
  }
}

/** The words of the command line after `postgres`. */
export function serverArguments(cluster: string, port: number, isDurable: boolean): string[] {
  const settings = {
    ...always,
    ...(isDurable ? durable : throwAway),
    dynamic_shared_memory_type: sharedMemoryType(),
    port,
  }
  return ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}
