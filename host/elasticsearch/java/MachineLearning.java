package org.elasticsearch.xpack.ml;

import org.elasticsearch.license.License;
import org.elasticsearch.license.LicensedFeature;

/**
 * Stands in for the class of this name in x-pack-ml, which isn't published. ES|QL only asks it which licence
 * {@code CATEGORIZE} and {@code CHANGE_POINT} need. Without it such a query never answers; with it the answer is the one
 * of a cluster with a basic licence.
 */
public final class MachineLearning {

    private static final String FAMILY = "machine-learning";

    public static final LicensedFeature.Momentary CATEGORIZE_TEXT_AGG_FEATURE =
        LicensedFeature.momentary(FAMILY, "categorize-text-agg", License.OperationMode.PLATINUM);

    public static final LicensedFeature.Momentary CHANGE_POINT_AGG_FEATURE =
        LicensedFeature.momentary(FAMILY, "change-point-agg", License.OperationMode.PLATINUM);

    private MachineLearning() {}
}
