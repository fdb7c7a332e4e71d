package org.middlepowers.results;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** What {@link FolderCheck} looks for in the folder of a sweep, which has parts, and points with a seed and values. */
final class SweepCheck {
    private SweepCheck() {}

    /**
     * Makes sure that a sweep's tables fit: sums that were kept when it was complete, runs with all their series, seeds
     * and values of their points.
     *
     * @throws ResultsException with a sentence that says what does not fit, and what to do
     */
    static void require(SweepFolder folder, Manifest manifest) throws IOException {
        List<String> faults = new ArrayList<>(new Sums(folder.path()).faults(false));
        if (faults.isEmpty()) {
            SweepProgress progress = SweepProgress.of(List.of(folder), SweepLayout.of(manifest));
            if (manifest.status() != Manifest.Status.COMPLETE && progress.count() > 0) {
                SweepWork.fault(folder.path(), manifest).ifPresent(faults::add);
            }
            faults.addAll(progress.findings());
            if (progress.lost() > faults.size()) {
                faults.add(progress.lost() + " lines in all");
            }
        }
        if (faults.isEmpty() && Files.exists(folder.design())) {
            rows(folder, manifest, faults);
        }
        FolderCheck.refuse(folder.path().toString(), faults, "repeat the sweep's command, which keeps what is whole and"
                + " runs the rest again: middlepowers " + manifest.request().command());
    }

    /** Runs have the seed of the sweep, or one of their point, and the values of their point's factors. */
    private static void rows(SweepFolder folder, Manifest manifest, List<String> faults) throws IOException {
        try (SweepTable runs = SweepTable.runs(folder);
                TableReader design = TableReader.open(folder.design())) {
            if (runs.columns().isEmpty()) {
                return;
            }
            int seed = runs.column("seed");
            int[][] factors = new int[manifest.sweep().factors().size()][];
            for (int k = 0; k < factors.length; k++) {
                String name = manifest.sweep().factors().get(k).name();
                factors[k] = new int[] {runs.column(name), design.column(name)};
            }
            int point = 0;
            String seedOfPoint = "";
            while (runs.next() && faults.isEmpty()) {
                String about = "point " + runs.point() + ", replication " + runs.replication() + ", has ";
                if (runs.point() != point) {
                    while (point < runs.point() && design.next()) {
                        point++;
                    }
                    seedOfPoint = manifest.sweep().commonRandomNumbers() ? "" + manifest.seed() : runs.text(seed);
                }
                if (point != runs.point()) {
                    faults.add("design.csv has no point " + runs.point());
                    return;
                }
                if (!runs.text(seed).equals(seedOfPoint)) {
                    faults.add(about + "the seed " + runs.text(seed) + " and not " + seedOfPoint);
                }
                for (int[] columns : factors) {
                    String value = runs.text(columns[0]);
                    String wanted = design.text(columns[1]);
                    if (!value.equals(wanted) && !sameNumber(value, wanted)) {
                        faults.add(about + runs.columns().get(columns[0]) + " " + value + " where its point has " + wanted);
                    }
                }
            }
        }
    }

    private static boolean sameNumber(String one, String other) {
        try {
            return Double.parseDouble(one) == Double.parseDouble(other);
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
