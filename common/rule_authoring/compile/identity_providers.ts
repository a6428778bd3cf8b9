import type { AuthoringSettings, Condition, Field } from '../intent';
import products from './identity_providers.json';

export type IdentityEvent = Extract<Condition, { kind: 'identity_event' }>['event'];

interface IdentityEventDefinition {
  dataset?: string;
  /** All of these fields must have one of their values. */
  equals: Readonly<Record<string, readonly string[]>>;
  /** Where the event has the person's e-mail. */
  person: Field;
}

export interface IdentityProvider {
  title: string;
  dataset: string;
  events: Readonly<Record<IdentityEvent, IdentityEventDefinition>>;
}

const PRODUCTS = products as unknown as Readonly<Record<string, IdentityProvider>>;

/** Products whose logs are understood, by the name that `settings.idp_product` has. */
export const IDENTITY_PROVIDERS: readonly string[] = Object.keys(PRODUCTS);

/**
 * The identity provider of the settings.
 *
 * @returns undefined if none is set, or one whose logs aren't known here
 */
export const identityProvider = ({ idp_product: product }: AuthoringSettings): IdentityProvider | undefined =>
  product !== undefined && Object.hasOwn(PRODUCTS, product.toLowerCase()) ? PRODUCTS[product.toLowerCase()] : undefined;
