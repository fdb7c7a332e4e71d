package org.middlepowers.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.middlepowers.results.Manifest.Group;
import org.middlepowers.results.Manifest.Measure;
import org.middlepowers.results.Manifest.ScenarioEntry;
import org.middlepowers.results.Manifest.Shock;
import org.middlepowers.results.Manifest.Vote;

/** A results folder made up from seeded noise, in the shape that the simulation writes. Nothing in it is a finding. */
public final class SyntheticResults {
    private static final List<String> NAMES = List.of(
            "kazakhstan-2022", "kazakhstan-2022-no-war", "kazakhstan-2022-no-secondary", "fourth-world",
            "fifth-world", "sixth-world-of-a-rather-long-name");
    private static final List<String> TITLES = List.of(
            "Kazakhstan and the war of 2022", "No war", "War without secondary sanctions", "Fourth world",
            "Fifth world", "A sixth world whose title is so long that only its name fits beside a line");
    private static final List<String> SCOPES = List.of("world", "central_asia", "kazakhstan", "neighbours");
    private static final String[][] ACTS = {
        {"act_DIVERSIFY", "Diversify trade", "driver"}, {"act_ALT_INST", "Join alternative institutions", "driver"},
        {"act_ALT_CURR", "Settle in other currencies", "driver"}, {"act_VOTE_AGAINST", "Vote against", "driver"},
        {"act_CIRCUMVENT", "Circumvent sanctions", "driver"}, {"act_ABSTAIN", "Abstain", "neutral"},
        {"act_DEFER", "Defer", "neutral"}, {"act_MEDIATE", "Mediate", "stabiliser"},
        {"act_FORUM", "Host a forum", "stabiliser"}, {"act_UN_NORM", "Uphold UN norms", "stabiliser"},
        {"act_CBM", "Build confidence", "stabiliser"}, {"act_COMPLY", "Comply with sanctions", "stabiliser"},
        {"act_NONPROLIF", "Act for non-proliferation", "stabiliser"}
    };
    private static final String[][] MEASURES = {
        {"tension", "Mean great-power tension", "0 to 1", "world"},
        {"poles", "Effective number of great-power poles", "", "world"},
        {"kantian", "Kantian index", "0 to 1", "world"},
        {"sanctions_burden", "Sanctions burden", "share of world output", "world"},
        {"crises", "Crises", "upward crossings per quarter", "world"},
        {"dsi", "Driver–stabiliser index", "−1 to 1", "group"},
        {"hedging", "Hedging entropy", "0 to 1", "group"},
        {"leverage", "Leverage", "0 to 1", "group"},
        {"grievance", "Grievance", "0 to 1", "group"},
        {"tolerance", "Tolerance of re-exports", "0 to 1", "group"},
        {"reexport_income", "Re-export income", "share of GDP per quarter", "group"},
        {"transit_income", "Transit income", "share of GDP per quarter", "group"},
        {"goal_economy", "Economic goal", "utility", "group"},
        {"goal_security", "Security goal", "utility", "group"}
    };

    private final int scenarios;
    private final int quarters;
    private final int replications;
    private final double[] shift;
    private int parting;

    /** @param shift added to the focus group's index from the war on, by scenario */
    public SyntheticResults(int scenarios, int quarters, int replications, double... shift) {
        this.scenarios = scenarios;
        this.quarters = quarters;
        this.replications = replications;
        this.shift = shift;
    }

    /** The usual one: three scenarios, 2015 to 2030, twenty replications; the second stabilises, the third is level. */
    public static SyntheticResults usual() {
        return new SyntheticResults(3, 64, 20, 0, -.15, 0, .1, .05, -.05);
    }

    /** Makes all scenarios draw the same before a quarter, counted from 0. */
    public SyntheticResults identicalBefore(int quarter) {
        parting = quarter;
        return this;
    }

    /** Writes manifest and tables, not the summary, charts or report. */
    public ResultsFolder write(Path path) throws IOException {
        ResultsFolder folder = ResultsFolder.create(path);
        List<String> measures = new ArrayList<>();
        manifest().measures().stream().filter(m -> !m.scope().equals("run")).forEach(m -> measures.add(m.name()));
        writeTables(folder, measures);
        writeVotes(folder);
        folder.writeManifest(manifest());
        return folder;
    }

    public Manifest manifest() {
        List<ScenarioEntry> entries = new ArrayList<>();
        for (int s = 0; s < scenarios; s++) {
            entries.add(entry(s));
        }
        List<Measure> measures = new ArrayList<>();
        for (String[] m : MEASURES) {
            measures.add(new Measure(m[0], m[1], m[2], "How it is computed.", m[3], "More of it is more.", ""));
        }
        for (String[] act : ACTS) {
            measures.add(new Measure(act[0], act[1], "share of states", "Chosen this quarter.", "group", "", act[2]));
        }
        measures.add(new Measure("effect.tension", "Effect on tension", "", "With acts minus without.", "run", "", ""));
        measures.add(new Measure("effect.poles", "Effect on poles", "", "With acts minus without.", "run", "", ""));
        return new Manifest(
                new Manifest.Program("middlepowers", "0.1.0", "abc1234"),
                Request.of("compare").with("--seed", "1"),
                Manifest.Status.COMPLETE, "", "2026-01-01T10:00:00Z", "2026-01-01T10:00:30Z", "17.0.15", "Linux",
                2, 1, replications, Math.min(2, replications), entries, List.of(), measures, List.of(), List.of(), null);
    }

    private ScenarioEntry entry(int s) {
        List<Shock> shocks = new ArrayList<>();
        shocks.add(new Shock("2018Q2", "trade-war", "US–China trade war", true));
        if (s != 1) {
            shocks.add(new Shock("2022Q1", "war", "Russia invades Ukraine", true));
            shocks.add(new Shock("2022Q1", "sanctions", "Sanctions on Russia", true));
        }
        if (s == 0) {
            shocks.add(new Shock("2023Q4", "secondary", "Secondary sanctions", true));
        }
        Map<String, Group> groups = new LinkedHashMap<>();
        groups.put("central_asia", new Group("Central Asia", List.of("KAZ", "UZB")));
        groups.put("kazakhstan", new Group("Kazakhstan", List.of("KAZ")));
        groups.put("neighbours", new Group("Kazakhstan's neighbours", List.of("UZB", "KGZ")));
        return new ScenarioEntry(
                NAMES.get(s), TITLES.get(s),
                "Did the war make Central Asia's middle powers more multipolar-driving or more stabilising?",
                List.of(
                        Manifest.Expectation.sentence("More hedging during the war."),
                        Manifest.Expectation.sentence("More compliance once secondary sanctions bite.")),
                "0123456789ab", "title: \"" + TITLES.get(s) + "\"\nstart: 2015Q1\n", "2015Q1", quarter(quarters - 1),
                "central_asia", groups, shocks, List.of("Invented <for tests> & nothing else"),
                Map.of("habitDecay", .5),
                Map.of("KAZ", "Kazakhstan", "UZB", "Uzbekistan"),
                Map.of("es11_1", new Vote("ES-11/1, aggression", "2022Q1")), null);
    }

    private void writeTables(ResultsFolder folder, List<String> measures) throws IOException {
        List<String> runColumns = new ArrayList<>();
        runColumns.addAll(List.of("run", "scenario", "replication", "seed", "status", "reason"));
        for (String scope : SCOPES) {
            for (String measure : measures) {
                for (String statistic : List.of("end", "mean")) {
                    if (scope.equals("world") || !isWorldOnly(measure)) {
                        runColumns.add((scope.equals("world") ? "" : scope + ".") + measure + "." + statistic);
                    }
                }
            }
        }
        runColumns.addAll(List.of("effect.tension", "effect.poles"));
        List<String> seriesColumns = new ArrayList<>(List.of("run", "scenario", "replication", "quarter", "scope"));
        seriesColumns.addAll(measures);
        try (TableFile runs = TableFile.open(folder.runs(), runColumns);
                TableFile series = TableFile.open(folder.series(), seriesColumns)) {
            TableChunk runRows = runs.chunk(0);
            TableChunk seriesRows = series.chunk(6);
            int run = 0;
            for (int s = 0; s < scenarios; s++) {
                for (int r = 1; r <= replications; r++) {
                    run++;
                    runRows.clear();
                    seriesRows.clear();
                    writeRun(run, s, r, measures, runRows, seriesRows);
                    runs.append(runRows);
                    series.append(seriesRows);
                }
            }
        }
    }

    private void writeRun(int run, int s, int r, List<String> measures, TableChunk runs, TableChunk series) {
        String name = NAMES.get(s);
        runs.add(run).add(name).add(r).add(1).add("ok").add("");
        double[][][] values = values(s, r, measures);
        for (int q = 0; q < quarters; q++) {
            for (int c = 0; c < SCOPES.size(); c++) {
                series.add(run).add(name).add(r).add(quarter(q)).add(SCOPES.get(c));
                for (double value : values[q][c]) {
                    series.add(value);
                }
                series.endRow();
            }
        }
        for (int c = 0; c < SCOPES.size(); c++) {
            for (int m = 0; m < measures.size(); m++) {
                if (c == 0 || !isWorldOnly(measures.get(m))) {
                    double sum = 0;
                    for (int q = 0; q < quarters; q++) {
                        sum += values[q][c][m];
                    }
                    runs.add(values[quarters - 1][c][m]).add(sum / quarters);
                }
            }
        }
        Random random = new Random(77L * r + s);
        runs.add(-.01 + .01 * random.nextGaussian()).add(.02 + .01 * random.nextGaussian());
        runs.endRow();
    }

    private double[][][] values(int s, int r, List<String> measures) {
        // Common random numbers: the same replication draws the same noise in every scenario, but for a little.
        Random common = new Random(r);
        Random own = new Random(parting > 0 ? r : 1000L * s + r);
        double level = .05 * common.nextGaussian();
        double[][][] values = new double[quarters][SCOPES.size()][measures.size()];
        for (int q = 0; q < quarters; q++) {
            boolean war = q >= 28 && s != 1;
            double hit = war ? Math.exp(-(q - 28) / 12.0) : 0;
            for (int c = 0; c < SCOPES.size(); c++) {
                double noise = level + .02 * common.nextGaussian() + .01 * own.nextGaussian();
                double shifted = q >= 28 ? shift[s] : 0;
                double total = 0;
                for (int m = 0; m < measures.size(); m++) {
                    String measure = measures.get(m);
                    if (c > 0 && isWorldOnly(measure)) {
                        values[q][c][m] = Double.NaN;
                    } else if (measure.startsWith("act_")) {
                        int a = m - MEASURES.length;
                        double bent = a < 5 ? shifted : a > 6 ? -shifted : 0;
                        double weight = 1 + .5 * Math.sin(a + 1) + bent * (a % 3);
                        values[q][c][m] = Math.max(0, weight + .1 * own.nextGaussian());
                        total += values[q][c][m];
                    } else {
                        values[q][c][m] = value(measure, q, hit, noise, shifted, c);
                    }
                }
                for (int m = MEASURES.length; m < measures.size(); m++) {
                    values[q][c][m] /= total;
                }
            }
        }
        return values;
    }

    private static double value(String measure, int q, double hit, double noise, double shifted, int c) {
        return switch (measure) {
            case "tension" -> .35 + .002 * q + .3 * hit + noise;
            case "poles" -> 2.8 + .004 * q + noise;
            case "kantian" -> .55 - .1 * hit + noise;
            case "sanctions_burden" -> .0005 + .01 * hit;
            case "crises" -> hit > .9 ? 2 : 0;
            case "dsi" -> .1 + .001 * q + shifted + noise;
            case "hedging" -> .7 + .05 * hit + noise;
            case "reexport_income" -> Math.max(0, .004 * hit * (1 + c) * (1 + noise));
            case "transit_income" -> Math.max(0, .001 + .002 * (1 - hit) + .001 * noise);
            default -> .4 + .1 * hit + noise;
        };
    }

    private void writeVotes(ResultsFolder folder) throws IOException {
        List<String> columns =
                List.of("run", "scenario", "replication", "quarter", "resolution", "KAZ", "UZB", "KGZ", "TUR");
        try (TableFile votes = TableFile.open(folder.votes(), columns)) {
            TableChunk rows = votes.chunk(0);
            Random random = new Random(5);
            for (int s = 0; s < scenarios && quarters > 28; s++) {
                for (int r = 1; r <= Math.min(2, replications) && s != 1; r++) {
                    rows.add(s * replications + r).add(NAMES.get(s)).add(r).add("2022Q1").add("es11_1");
                    for (int state = 0; state < 4; state++) {
                        rows.add(random.nextBoolean() ? "abstain" : "yes");
                    }
                    rows.endRow();
                }
            }
            votes.append(rows);
        }
    }

    private static boolean isWorldOnly(String measure) {
        return List.of("tension", "poles", "kantian", "sanctions_burden", "crises").contains(measure);
    }

    private static String quarter(int q) {
        return 2015 + q / 4 + "Q" + (q % 4 + 1);
    }
}
