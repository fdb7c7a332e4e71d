package org.middlepowers.reader;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.middlepowers.reader.ScenarioChecks.Report;
import org.middlepowers.scenario.ClaimBounds;
import org.middlepowers.scenario.Expectation;
import org.middlepowers.scenario.Expectation.Check;
import org.middlepowers.scenario.Expectation.Direction;
import org.middlepowers.scenario.Expectation.Than;
import org.middlepowers.scenario.Scenario;

/** Whether the checks of expectations make sense in themselves, whatever the world. */
final class ExpectChecks {
    private ExpectChecks() {}

    static void check(Scenario scenario, Node.Entries tree, Problems problems) {
        Report report = new Report(tree, problems);
        for (int e = 0; e < scenario.expect().size(); e++) {
            Expectation expectation = scenario.expect().get(e);
            String[] here = path(e);
            boolean told = expectation == null || problems.isAbout(String.join(".", here));
            List<Check> checks = told ? List.of() : expectation.check();
            for (int c = 0; c < checks.size(); c++) {
                Check check = checks.get(c);
                if (check != null) {
                    String[] at = path(report, e, c);
                    if (check.than().filter(Than::isSame).isPresent()) {
                        report.add(
                                "says nothing that differs; allowed is " + Shape.oneOf(Shape.names(Than.class)),
                                and(at, "than"));
                    }
                    bounds(check.bounds(), report, at);
                }
            }
            if (!checks.isEmpty() && !expectation.unchecked().isEmpty()) {
                report.add("is given, and a check too; remove one of the two", and(here, "unchecked"));
            }
        }
    }

    /** The path of an expectation by its place, from 0. */
    static String[] path(int expectation) {
        return new String[] {"expect", "" + (expectation + 1)};
    }

    /** The path of a check by its place and that of its expectation. */
    static String[] path(Report report, int expectation, int check) {
        String[] path = and(path(expectation), "check");
        return report.isMap(path) ? path : and(path, "" + (check + 1));
    }

    /** A path that goes on. */
    static String[] and(String[] path, String... more) {
        String[] all = Arrays.copyOf(path, path.length + more.length);
        System.arraycopy(more, 0, all, path.length, more.length);
        return all;
    }

    /** Whether the bounds of a check make sense. */
    static void bounds(ClaimBounds bounds, Report report, String[] path) {
        new One(bounds, report, path).verify();
    }

    /** Bounds and where to say what is wrong with them. */
    private record One(ClaimBounds check, Report report, String[] path) {
        void verify() {
            boolean bounds = check.limits().above().isPresent() || check.limits().below().isPresent();
            if (!check.compared()) {
                alone(check.limits().direction().isPresent(), "direction");
                alone(check.limits().margin().isPresent(), "margin");
                alone(check.ratio(), "ratio");
                if (!bounds && check.limits().direction().isEmpty()) {
                    add("says no bound; add above, below or both, or compare it with than and a direction", path);
                }
            } else {
                compared(bounds);
            }
            boolean oneBound = Double.isInfinite(check.low()) != Double.isInfinite(check.high());
            if (check.limits().matters().isPresent() && !oneBound) {
                add("says how far beyond a bound the number must be, but there is not one bound; allowed is it with above,"
                        + " below, or the direction higher or lower", in("matters"));
            }
            if (check.limits().above().orElse(0) >= check.limits().below().orElse(Double.POSITIVE_INFINITY)
                    && check.limits().above().isPresent()) {
                add("is not above 'above', so that no number fits; allowed is a larger one", in("below"));
            }
        }

        private void alone(boolean given, String key) {
            if (given) {
                add("is given without than; say with than what the number is compared with, or remove it", in(key));
            }
        }

        private void compared(boolean bounds) {
            Optional<Direction> direction = check.limits().direction();
            if (bounds && direction.isPresent()) {
                add("is given, and above or below too; remove one of the two", in("direction"));
            } else if (!bounds && direction.isEmpty()) {
                add("says no direction; add direction (higher, lower or same), or above or below", path);
            }
            if (check.limits().margin().isPresent() && direction.isEmpty()) {
                add("is given without direction; remove it, or say in which direction", in("margin"));
            }
        }

        private String[] in(String key) {
            return and(path, key);
        }

        private void add(String says, String... at) {
            report.add(says, at);
        }
    }
}
