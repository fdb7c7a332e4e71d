package org.middlepowers.analysis.sweep;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.sweep.SweepFindings.OfOutcome;
import org.middlepowers.analysis.sweep.SweepFindings.OfVerdict;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TableFile;

/** Writes what was found in a sweep as tables. */
public final class SweepTables {
    private static final int DIGITS = 9;

    private final ResultsFolder folder;
    private final SweepFindings findings;

    private SweepTables(ResultsFolder folder, SweepFindings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    /** What fills a table. */
    private interface Rows {
        void fill(TableChunk chunk);
    }

    /**
     * Writes all tables that the design allows.
     *
     * @throws IOException with a sentence, if the folder cannot be written to
     */
    public static void write(ResultsFolder folder, SweepFindings findings) throws IOException {
        SweepTables tables = new SweepTables(folder, findings);
        tables.points();
        tables.replications();
        tables.widths();
        tables.indices();
        tables.morris();
        tables.variance();
        tables.responses();
        tables.maps();
        tables.verdicts();
        tables.regions();
        tables.convergence();
        tables.boxes();
    }

    private void table(String name, List<String> columns, Rows rows) throws IOException {
        try (TableFile table = TableFile.open(folder.table(name), columns)) {
            TableChunk chunk = table.chunk(DIGITS);
            rows.fill(chunk);
            table.append(chunk);
        }
    }

    private void points() throws IOException {
        SweepData data = findings.data();
        List<String> columns = new ArrayList<>(List.of("point"));
        data.factors().forEach(f -> columns.add(f.name()));
        columns.addAll(List.of("outcome", "n", "mean", "low", "high", "sd"));
        try (TableFile table = TableFile.open(folder.table("points.csv"), columns)) {
            for (int p = 0; p < data.points(); p++) {
                TableChunk chunk = table.chunk(DIGITS);
                for (OfOutcome o : findings.outcomes()) {
                    chunk.add(data.number(p));
                    for (int f = 0; f < data.factors().size(); f++) {
                        value(chunk, data.factors().get(f), data.x(p, f));
                    }
                    chunk.add(o.name()).add(o.means().n(p));
                    interval(chunk, o.means().interval(p)).add(Math.sqrt(o.means().variance(p))).endRow();
                }
                table.append(chunk);
            }
        }
    }

    private void replications() throws IOException {
        table(
                "replications.csv",
                List.of(
                        "outcome", "points", "fewest", "most", "wanted", "half_median", "half_95", "share_within",
                        "need_median", "need_95", "more_median", "more_95", "stable_median", "stable_95",
                        "points_near_zero", "noise_share"),
                chunk -> findings.outcomes().forEach(o -> {
                    ReplicationNeed n = o.need();
                    chunk.add(n.outcome()).add(n.points()).add(n.fewest()).add(n.most()).add(n.wanted());
                    chunk.add(n.median()).add(n.widest()).add(n.within());
                    chunk.add(finite(n.need())).add(finite(n.needMost()));
                    chunk.add(finite(n.more())).add(finite(n.moreMost()));
                    chunk.add(n.stable()).add(n.stableMost()).add(n.nearZero()).add(n.noise()).endRow();
                }));
    }

    private void widths() throws IOException {
        table(
                "widths.csv",
                List.of("outcome", "replications", "half_median", "sd"),
                chunk -> findings.outcomes().forEach(o -> o.widths()
                        .steps()
                        .forEach(s -> chunk.add(o.name())
                                .add(s.replications())
                                .add(s.half())
                                .add(s.deviation())
                                .endRow())));
    }

    private void indices() throws IOException {
        table(
                "indices.csv",
                List.of(
                        "outcome", "factor", "method", "first", "first_low", "first_high", "total", "total_low",
                        "total_high", "named", "detectable", "first_uncorrected", "total_uncorrected", "rows",
                        "noise_share"),
                chunk -> {
                    findings.outcomes().forEach(o -> indices(chunk, o.name(), o.strengths(), o.sobol().orElse(null)));
                    findings.verdicts().forEach(
                            v -> indices(chunk, v.map().verdict().name(), v.map().strengths(), null));
                });
    }

    private static void indices(TableChunk chunk, String outcome, Strengths strengths, SobolIndices sobol) {
        if (strengths.method() == Strengths.Method.MORRIS) {
            return;
        }
        for (int f = 0; f < strengths.list().size(); f++) {
            Strengths.Strength s = strengths.list().get(f);
            chunk.add(outcome).add(s.factor()).add(strengths.method().name().toLowerCase(Locale.ROOT));
            interval(interval(chunk, s.first()), s.total()).add(s.told() ? "yes" : "no").add(strengths.detectable());
            if (sobol == null) {
                chunk.skip().skip().skip().skip();
            } else {
                SobolIndices.Index i = sobol.indices().get(f);
                chunk.add(i.rawFirst()).add(i.rawTotal()).add(i.rows()).add(sobol.noiseShare());
            }
            chunk.endRow();
        }
    }

    private void morris() throws IOException {
        if (findings.outcomes().stream().allMatch(o -> o.morris().isEmpty())) {
            return;
        }
        table(
                "morris.csv",
                List.of(
                        "outcome", "factor", "n", "mu", "mu_low", "mu_high", "mu_star", "mu_star_low", "mu_star_high",
                        "sigma", "sigma_low", "sigma_high", "sigma_of_seeds", "chance"),
                chunk -> findings.outcomes().forEach(o -> o.morris().orElseThrow().effects().forEach(e -> {
                    chunk.add(o.name()).add(e.factor()).add(e.n());
                    interval(interval(interval(chunk, e.mu()), e.muStar()), e.sigma()).add(e.noise());
                    chunk.add(e.chance()).endRow();
                })));
    }

    private void variance() throws IOException {
        table(
                "variance.csv",
                List.of("outcome", "part", "share", "share_low", "share_high", "variance"),
                chunk -> findings.outcomes().forEach(o -> o.variance().parts().forEach(p -> {
                    chunk.add(o.name()).add(p.name());
                    interval(chunk, p.share()).add(p.variance()).endRow();
                })));
    }

    private void responses() throws IOException {
        table(
                "responses.csv",
                List.of("outcome", "factor", "level", "from", "to", "x", "points", "mean", "low", "high", "sd"),
                chunk -> findings.outcomes().forEach(o -> o.curves().forEach(c -> c.bins().forEach(b -> {
                    chunk.add(o.name()).add(c.factor().name()).add(b.level());
                    if (b.level().isEmpty()) {
                        chunk.add(b.low()).add(b.high()).add(b.x());
                    } else {
                        chunk.skip().skip().skip();
                    }
                    interval(chunk.add(b.mean().n()), b.mean()).add(b.spread()).endRow();
                }))));
    }

    private void maps() throws IOException {
        table(
                "maps.csv",
                List.of("outcome", "factor_x", "x_from", "x_to", "factor_y", "y_from", "y_to", "points", "mean"),
                chunk -> {
                    findings.outcomes().forEach(o -> o.map().ifPresent(m -> map(chunk, m)));
                    findings.verdicts().forEach(v -> v.shares().ifPresent(m -> map(chunk, m)));
                });
    }

    private static void map(TableChunk chunk, HeatMap map) {
        for (HeatMap.Cell cell : map.cells()) {
            chunk.add(map.outcome());
            edge(chunk.add(map.level().name()), map.columns().get(cell.column()));
            edge(chunk.add(map.upright().name()), map.rows().get(cell.row()));
            chunk.add(cell.n()).add(cell.mean()).endRow();
        }
    }

    private static void edge(TableChunk chunk, HeatMap.Edge edge) {
        if (edge.name().isEmpty()) {
            chunk.add(edge.low()).add(edge.high());
        } else {
            chunk.add(edge.name()).add(edge.name());
        }
    }

    private void verdicts() throws IOException {
        table(
                "verdicts.csv",
                List.of(
                        "verdict", "points", "share", "share_low", "share_high", "settled", "settled_against",
                        "factor", "first", "first_low", "first_high", "total", "total_low", "total_high",
                        "rank_correlation", "chance", "log_odds", "log_odds_low", "log_odds_high", "right",
                        "right_always"),
                chunk -> findings.verdicts().forEach(v -> v.map().deciders().forEach(d -> {
                    VerdictMap m = v.map();
                    interval(chunk.add(m.verdict().name()).add(m.points()), m.yes());
                    chunk.add(m.settledYes()).add(m.settledNo()).add(d.factor().name());
                    interval(interval(chunk, d.strength().first()), d.strength().total());
                    interval(chunk.add(d.rank()).add(m.chance()), d.odds());
                    chunk.add(m.right()).add(m.rightAlways()).endRow();
                })));
    }

    private void regions() throws IOException {
        table("regions.csv", List.of("verdict", "region", "points", "share"), chunk -> {
            for (OfVerdict v : findings.verdicts()) {
                v.map().regions().forEach(r -> chunk.add(v.map().verdict().name())
                        .add(r.words())
                        .add(r.n())
                        .add(r.yes())
                        .endRow());
            }
        });
    }

    private void convergence() throws IOException {
        table(
                "convergence.csv",
                List.of(
                        "outcome", "unit", "size", "factor", "method", "first", "first_low", "first_high", "total",
                        "total_low", "total_high", "named"),
                chunk -> findings.outcomes().forEach(o -> o.convergence().steps().forEach(step -> step.strengths()
                        .forEach(s -> {
                            chunk.add(o.name()).add(o.convergence().unit()).add(step.size()).add(s.factor());
                            chunk.add(o.convergence().method().name().toLowerCase(Locale.ROOT));
                            interval(interval(chunk, s.first()), s.total()).add(s.told() ? "yes" : "no").endRow();
                        }))));
    }

    private void boxes() throws IOException {
        if (findings.sought().isEmpty()) {
            return;
        }
        table(
                "peeling.csv",
                List.of("verdict", "step", "box", "points", "coverage", "density"),
                chunk -> findings.discoveries().forEach(d -> {
                    for (int k = 0; k < d.trajectory().size(); k++) {
                        Box b = d.trajectory().get(k);
                        chunk.add(d.verdict().name()).add(k).add(b.words()).add(b.points());
                        chunk.add(b.coverage()).add(b.density()).endRow();
                    }
                }));
        table(
                "boxes.csv",
                List.of(
                        "verdict", "box", "limits", "points", "coverage", "density", "density_everywhere", "chance",
                        "coverage_held_back", "density_held_back", "told"),
                chunk -> findings.discoveries().forEach(d -> {
                    for (int k = 0; k < d.boxes().size(); k++) {
                        box(chunk, d, k + 1, d.boxes().get(k), "yes");
                    }
                    d.refused().ifPresent(b -> box(chunk, d, d.boxes().size() + 1, b, "no"));
                }));
        table(
                "tree.csv",
                List.of("verdict", "leaf", "points", "share"),
                chunk -> findings.discoveries().forEach(d -> d.tree().forEach(leaf -> chunk.add(d.verdict().name())
                        .add(leaf.words())
                        .add(leaf.n())
                        .add(leaf.yes())
                        .endRow())));
    }

    private static void box(TableChunk chunk, Discovery d, int number, Discovery.Found found, String told) {
        chunk.add(d.verdict().name()).add(number).add(found.box().words()).add(found.box().points());
        chunk.add(found.coverage()).add(found.box().density()).add((double) d.yes() / d.points()).add(found.chance());
        chunk.add(found.heldCoverage()).add(found.heldDensity()).add(told).endRow();
    }

    private static void value(TableChunk chunk, Factor factor, double x) {
        if (factor.numeric()) {
            chunk.add(x);
        } else {
            chunk.add(factor.levels().get((int) x));
        }
    }

    private static TableChunk interval(TableChunk chunk, Interval interval) {
        return chunk.add(interval.mean()).add(interval.low()).add(interval.high());
    }

    private static double finite(double value) {
        return Double.isInfinite(value) ? Double.NaN : value;
    }
}
