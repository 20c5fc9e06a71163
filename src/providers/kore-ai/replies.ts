/** Where the requests of this provider get the schemas of their replies from. */
import { schemasOf } from '../../core/schemas.ts'

export const replies = schemasOf(() => import('./schema.ts'))
