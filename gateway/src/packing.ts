import { constants } from 'node:zlib'

/** Shorter answers fit into one packet as they are. */
export const leastPackedBytes = 1024

/** Near gzip's speed; the default of brotli takes longer than the network saves. */
export const fastBrotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }
