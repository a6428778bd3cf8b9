export { ACTIVITY_CATEGORIES, ACTIVITY_TYPES, findActivityType } from './activity_catalogue';
export type {
  ActivityFieldType,
  ActivityRisk,
  ActivityType,
  EcsCategorisation,
  EventOutcome,
  OutcomeFrom,
} from './activity_type';
export { ECS_FALLBACK } from './ecs_fallback';
export type { EcsFallback } from './ecs_fallback';
export { VENDOR_FIELDS } from './vendor_fields';
export type { VendorField, VendorFieldType } from './vendor_fields';
