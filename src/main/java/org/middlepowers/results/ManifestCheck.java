package org.middlepowers.results;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/** Whether the manifest of a sweep says all that others rely on. */
final class ManifestCheck {
    private ManifestCheck() {}

    /** What is wrong with it, as a part of a sentence. */
    static Optional<String> fault(SweepManifest manifest) {
        return missing(manifest, "").or(() -> {
            if (manifest.points() < 1 || manifest.replications() < 1) {
                return Optional.of("it says " + manifest.points() + " points of " + manifest.replications() + " replications");
            }
            if ((long) manifest.points() * manifest.replications() > Integer.MAX_VALUE) {
                return Optional.of("it says more runs than a sweep can have");
            }
            return shard(manifest.shard());
        });
    }

    private static Optional<String> shard(String shard) {
        try {
            if (!shard.isEmpty()) {
                SweepShard.parse(shard);
            }
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of("its entry shard is " + e.getMessage());
        }
    }

    /** The first entry that is not there, in the record or in those within it. Numbers may be: ends of ranges. */
    private static Optional<String> missing(Object within, String path) {
        if (within instanceof List<?> list) {
            for (int k = 0; k < list.size(); k++) {
                Optional<String> fault = missing(list.get(k), path + "[" + k + "]");
                if (fault.isPresent()) {
                    return fault;
                }
            }
        }
        if (within instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                String name = path.isEmpty() ? component.getName() : path + "." + component.getName();
                Object value = value(component, record);
                if (value == null && component.getType() != Double.class) {
                    return Optional.of("its entry " + name + " is missing");
                }
                Optional<String> fault = missing(value, name);
                if (fault.isPresent()) {
                    return fault;
                }
            }
        }
        return Optional.empty();
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("records of this package can be read", e);
        }
    }
}
