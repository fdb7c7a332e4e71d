package org.middlepowers.analysis.score;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.middlepowers.analysis.Interval;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TableFile;
import org.middlepowers.results.TableReader;

/** The tables of a hindcast: scorecard.csv, skill.csv, forecasts.csv, breaks.csv and names.csv. */
public record HindcastFiles(ResultsFolder folder) {
    private static final String SCORES = "scorecard.csv";
    private static final String SKILL = "skill.csv";
    private static final String FORECASTS = "forecasts.csv";
    private static final String BREAKS = "breaks.csv";
    private static final String NAMES = "names.csv";
    private static final int DIGITS = 5;

    /**
     * A row of forecasts.csv.
     *
     * @param quantiles at 5, 25, 50, 75 and 95 %
     * @param recorded NaN where nothing is recorded
     */
    public record Fan(
            String target, String by, int origin, Unit unit, int year, double mean, double sd, List<Double> quantiles,
            double recorded) {}

    /**
     * Writes what is known before anything is forecast.
     *
     * @param names of actors by code
     * @throws IOException with a sentence, if the folder cannot be written to
     */
    public void write(List<Break> breaks, Map<String, String> names) throws IOException {
        names(names);
        breaks(breaks);
    }

    /**
     * Writes forecasts and their scores.
     *
     * @throws IOException with a sentence, if the folder cannot be written to
     */
    public void write(List<Forecast> forecasts, HindcastCard card) throws IOException {
        scores(card);
        skills(card);
        try (TableFile table = TableFile.open(folder.table(FORECASTS), List.of(
                "target", "by", "origin", "state", "partner", "year", "horizon", "mean", "sd", "q05", "q25", "q50", "q75",
                "q95", "recorded"))) {
            TableChunk chunk = table.chunk(DIGITS);
            for (Forecast f : forecasts) {
                chunk.add(f.target()).add(f.by()).add(f.origin()).add(f.unit().state()).add(f.unit().partner());
                chunk.add(f.year()).add(f.horizon()).add(f.predicted().mean()).add(f.predicted().sd());
                for (double q : ScoredForecasts.QUANTILES) {
                    chunk.add(f.predicted().quantile(q));
                }
                chunk.add(f.recorded()).endRow();
            }
            table.append(chunk);
        }
    }

    private void scores(HindcastCard card) throws IOException {
        List<String> columns = new ArrayList<>(List.of(
                "target", "by", "slice", "at", "n", "rmse", "crps", "cover50", "cover90", "above90", "log", "changes"));
        for (int k = 1; k <= Scores.BINS; k++) {
            columns.add("pit" + k);
        }
        try (TableFile table = TableFile.open(folder.table(SCORES), columns)) {
            TableChunk chunk = table.chunk(DIGITS);
            for (HindcastCard.Row row : card.rows()) {
                Scores s = row.scores();
                chunk.add(row.target()).add(row.by()).add(row.slice()).add(row.at()).add(s.n());
                chunk.add(s.rmse()).add(s.crps()).add(s.cover50()).add(s.cover90()).add(s.above()).add(s.log()).add(s.changes());
                for (int count : s.pit()) {
                    chunk.add(count);
                }
                chunk.endRow();
            }
            table.append(chunk);
        }
    }

    private void skills(HindcastCard card) throws IOException {
        try (TableFile table = TableFile.open(folder.table(SKILL), List.of(
                "target", "by", "against", "slice", "at", "cases", "states", "rmse_skill", "rmse_low", "rmse_high",
                "crps_skill", "crps_low", "crps_high"))) {
            TableChunk chunk = table.chunk(DIGITS);
            for (HindcastCard.SkillRow row : card.skills()) {
                Skill s = row.skill();
                chunk.add(row.target()).add(row.by()).add(row.against()).add(row.slice()).add(row.at());
                chunk.add(s.cases()).add(s.states());
                chunk.add(s.rmse().mean()).add(s.rmse().low()).add(s.rmse().high());
                chunk.add(s.crps().mean()).add(s.crps().low()).add(s.crps().high()).endRow();
            }
            table.append(chunk);
        }
    }

    private void names(Map<String, String> names) throws IOException {
        try (TableFile table = TableFile.open(folder.table(NAMES), List.of("code", "name"))) {
            TableChunk chunk = table.chunk(DIGITS);
            new TreeMap<>(names).forEach((code, name) -> chunk.add(code).add(name).endRow());
            table.append(chunk);
        }
    }

    /**
     * Reads the names of actors back, by code.
     *
     * @throws IOException with a sentence, if the table cannot be read
     */
    public Map<String, String> names() throws IOException {
        Map<String, String> names = new TreeMap<>();
        try (TableReader table = TableReader.open(folder.table(NAMES))) {
            while (table.next()) {
                names.put(table.text("code"), table.text("name"));
            }
        }
        return names;
    }

    private void breaks(List<Break> breaks) throws IOException {
        try (TableFile table = TableFile.open(
                folder.table(BREAKS), List.of("state", "partner", "year", "before", "after", "reason"))) {
            TableChunk chunk = table.chunk(DIGITS);
            for (Break b : breaks) {
                chunk.add(b.unit().state()).add(b.unit().partner()).add(b.year()).add(b.before()).add(b.after());
                chunk.add(b.reason()).endRow();
            }
            table.append(chunk);
        }
    }

    /**
     * Reads the breaks of the record back.
     *
     * @throws IOException with a sentence, if the table cannot be read
     */
    public List<Break> breaks() throws IOException {
        List<Break> breaks = new ArrayList<>();
        try (TableReader table = TableReader.open(folder.table(BREAKS))) {
            while (table.next()) {
                breaks.add(new Break(
                        new Unit(table.text("state"), table.text("partner")), (int) table.number("year"),
                        table.number("before"), table.number("after"), table.text("reason")));
            }
        }
        return breaks;
    }

    /**
     * Reads the scores back.
     *
     * @throws IOException with a sentence, if a table cannot be read
     */
    public HindcastCard card() throws IOException {
        List<HindcastCard.Row> rows = new ArrayList<>();
        try (TableReader table = TableReader.open(folder.table(SCORES))) {
            while (table.next()) {
                int[] pit = new int[Scores.BINS];
                for (int k = 0; k < pit.length; k++) {
                    pit[k] = (int) table.number("pit" + (k + 1));
                }
                rows.add(new HindcastCard.Row(
                        table.text("target"), table.text("by"), table.text("slice"), table.text("at"),
                        new Scores(
                                (int) table.number("n"), table.number("rmse"), table.number("crps"),
                                table.number("cover50"), table.number("cover90"), table.number("above90"), table.number("log"),
                                table.number("changes"), pit)));
            }
        }
        List<HindcastCard.SkillRow> skills = new ArrayList<>();
        try (TableReader table = TableReader.open(folder.table(SKILL))) {
            while (table.next()) {
                int states = (int) table.number("states");
                skills.add(new HindcastCard.SkillRow(
                        table.text("target"), table.text("by"), table.text("against"), table.text("slice"),
                        table.text("at"),
                        new Skill(
                                (int) table.number("cases"), states, interval(table, "rmse", states),
                                interval(table, "crps", states))));
            }
        }
        return new HindcastCard(rows, skills);
    }

    /**
     * Reads the forecasts of one forecaster back.
     *
     * @throws IOException with a sentence, if the table cannot be read
     */
    public List<Fan> fans(String by) throws IOException {
        List<Fan> fans = new ArrayList<>();
        try (TableReader table = TableReader.open(folder.table(FORECASTS))) {
            while (table.next()) {
                if (!table.text("by").equals(by)) {
                    continue;
                }
                fans.add(new Fan(
                        table.text("target"), by, (int) table.number("origin"),
                        new Unit(table.text("state"), table.text("partner")), (int) table.number("year"),
                        table.number("mean"), table.number("sd"),
                        List.of(
                                table.number("q05"), table.number("q25"), table.number("q50"), table.number("q75"),
                                table.number("q95")),
                        table.number("recorded")));
            }
        }
        return fans;
    }

    private static Interval interval(TableReader table, String score, int states) throws IOException {
        return new Interval(
                states, table.number(score + "_skill"), table.number(score + "_low"), table.number(score + "_high"));
    }
}
