export interface FeaturePrivilege {
  api: string[];
  app: string[];
  catalogue: string[];
  savedObject: { all: string[]; read: string[] };
  ui: string[];
}

export interface KibanaFeature {
  id: string;
  name: string;
  category: { id: string; label: string; euiIconType: string; order: number };
  order?: number;
  app: string[];
  catalogue: string[];
  privileges: { all: FeaturePrivilege; read: FeaturePrivilege };
}

export interface FeaturesSetup {
  registerKibanaFeature(feature: KibanaFeature): void;
}
