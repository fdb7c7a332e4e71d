package org.middlepowers.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.Moments;
import org.middlepowers.reader.LoadedSweep;
import org.middlepowers.reader.Spelling;
import org.middlepowers.results.SweepFolder;
import org.middlepowers.results.SweepShard;
import org.middlepowers.results.SweepTable;
import org.middlepowers.scenario.Sweep.Take;

/**
 * When replications are enough: once the 95 % interval of the mean reaches no further than a width to either side, at
 * every point and for every outcome that counts.
 *
 * @param width in the outcome's unit, or as a part of the mean
 * @param relative whether it is a part of the mean
 * @param outcomes names of those that count
 * @param most replications that are not exceeded
 */
record StoppingRule(double width, boolean relative, List<String> outcomes, int most) {
    /** Fewer replications than this say too little about how far they scatter. */
    static final int FEWEST = 5;

    /**
     * What was asked for; null if nothing was.
     *
     * @throws Failure.Wrong with a sentence, if it makes no sense
     */
    static StoppingRule of(String text, List<String> outcomes, int most, LoadedSweep loaded, SweepShard shard)
            throws Failure.Wrong {
        if (text == null) {
            if (!outcomes.isEmpty()) {
                throw new Failure.Wrong("--outcome says what --until-ci looks at; give --until-ci too.");
            }
            return null;
        }
        if (shard.of() > 1) {
            throw new Failure.Wrong("--until-ci looks at all points, and a shard has only some. Leave out one of the two;"
                    + " --replications can be raised in all shards alike.");
        }
        StudyOptions.check("--max-replications", most, FEWEST, 1_000_000);
        boolean relative = text.strip().endsWith("%");
        double width;
        try {
            width = Double.parseDouble(relative ? text.strip().replaceFirst("%$", "") : text) / (relative ? 100 : 1);
        } catch (NumberFormatException e) {
            width = Double.NaN;
        }
        if (!(width > 0) || Double.isInfinite(width)) {
            throw new Failure.Wrong("--until-ci is '" + text
                    + "'; allowed is a width above 0, as in 0.05, or a part of the mean, as in 5%.");
        }
        List<String> all = loaded.sweep().outputs().entrySet().stream()
                .filter(e -> e.getValue().take() != Take.SERIES)
                .map(Map.Entry::getKey)
                .toList();
        for (String name : outcomes) {
            if (!all.contains(name)) {
                throw new Failure.Wrong("--outcome " + name + " is not an outcome of this sweep; there are "
                        + String.join(", ", all) + Spelling.hint(Spelling.nearest(name, all)) + ".");
            }
        }
        return new StoppingRule(width, relative, outcomes.isEmpty() ? all : List.copyOf(outcomes), most);
    }

    /**
     * How wide intervals are, and how many replications would do.
     *
     * @param widest half the width of the widest interval, in the outcome's unit or as a part of the mean
     * @param where its point and outcome, in words
     * @param needed replications that would do, by the scatter so far; at most what is allowed
     */
    record Precision(boolean enough, double widest, String where, int needed) {}

    /** Looks at what a folder holds. */
    Precision judge(SweepFolder folder, int replications) throws IOException {
        Widest widest = new Widest();
        try (SweepTable table = SweepTable.runs(folder)) {
            int[] columns = new int[outcomes.size()];
            for (int k = 0; k < columns.length; k++) {
                columns[k] = table.column(outcomes.get(k));
            }
            int point = 0;
            List<Moments> moments = new ArrayList<>();
            boolean more = table.next();
            while (more) {
                if (table.point() != point) {
                    point = table.point();
                    moments.clear();
                    outcomes.forEach(o -> moments.add(new Moments()));
                }
                for (int k = 0; k < columns.length; k++) {
                    moments.get(k).add(table.number(columns[k]));
                }
                more = table.next();
                if (!more || table.point() != point) {
                    for (int k = 0; k < columns.length; k++) {
                        widest.note(point, outcomes.get(k), moments.get(k));
                    }
                }
            }
        }
        boolean enough = widest.half <= width && replications >= FEWEST;
        int needed = (int) Math.min(most, Math.max(Math.max(replications + 1, FEWEST), Math.ceil(widest.needed)));
        return new Precision(enough, widest.half, widest.where, Math.min(needed, Math.max(FEWEST, 2 * replications)));
    }

    /** The verdict in words. */
    String say(Precision verdict) {
        String size = relative
                ? String.format(Locale.ROOT, "%.3g%% of the mean", 100 * verdict.widest())
                : String.format(Locale.ROOT, "%.3g", verdict.widest());
        return "widest 95 % interval ±" + size + ", " + verdict.where();
    }

    private final class Widest {
        private double half;
        private double needed;
        private String where = "nowhere";

        void note(int point, String outcome, Moments moments) {
            if (moments.n() < 2) {
                return;
            }
            Interval interval = moments.interval();
            double reach = relative ? interval.half() / Math.abs(interval.mean()) : interval.half();
            if (Double.isNaN(reach)) {
                return; // always nought
            }
            needed = Math.max(needed, moments.n() * (reach / width) * (reach / width));
            if (reach > half) {
                half = reach;
                where = outcome + " at point " + point;
            }
        }
    }
}
