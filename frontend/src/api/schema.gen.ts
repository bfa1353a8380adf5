// Placeholder until the OpenAPI file is generated: replaced by `npm run api`.
export type paths = Record<string, never>;
export interface components {
  schemas: Record<string, never>;
}
