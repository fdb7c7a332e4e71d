package org.middlepowers.study.hindcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.analysis.score.Break;
import org.middlepowers.analysis.score.Forecast;
import org.middlepowers.analysis.score.Forecasters;
import org.middlepowers.analysis.score.HindcastCard;
import org.middlepowers.analysis.score.HindcastFiles;
import org.middlepowers.analysis.score.ScoredForecasts;
import org.middlepowers.analysis.score.Targets;
import org.middlepowers.analysis.score.Unit;
import org.middlepowers.analysis.score.YearlyRecord;
import org.middlepowers.data.Actors;
import org.middlepowers.data.Choices;
import org.middlepowers.data.DataBasis;
import org.middlepowers.data.InvalidDataException;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableFile;
import org.middlepowers.scenario.PosteriorSpec;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.VoteSpec;

class HindcastTest {
    private static final List<String> POWERS = List.of("USA", "EUU", "CHN", "RUS");

    @TempDir
    private Path folder;

    private static HindcastOrder order(List<Integer> origins, int until, int replications) throws Exception {
        return new HindcastOrder(
                new HindcastOrder.Years(origins, until),
                ModelVersion.all(true, true, List.of("realism")),
                new HindcastOrder.Sampling(replications, 1, Optional.empty()),
                new HindcastOrder.RecordErrors(.1, .05),
                Map.of());
    }

    @Test
    void theShippedWorldOpensWhereTheShippedRecordSaysItsStatesWere() throws Exception {
        ShippedData data = new ShippedData();
        Scenario world = data.world(2004, true);
        assertThat(world.middlePowers().keySet()).containsExactlyInAnyOrderElementsOf(data.states());
        // the level behind the years up to 2004, which no single year's estimate is far from
        world.middlePowers().forEach((code, state) -> assertThat(state.idealPoint())
                .as(code)
                .isCloseTo(data.positions().level(new Unit(code, ""), 2004), within(.2)));
        assertThat(world.series().idealPoint().get("CHN")).containsKey(2012);
        assertThat(data.world(2004, false).series().idealPoint()).isEmpty();
        assertThat(data.states()).allSatisfy(s ->
                assertThat(data.positions().of(new Unit(s, "")).lastKey()).isEqualTo(2012));
    }

    @Test
    void everyVersionForecastsEveryStateAndYearTheSameWhateverTheThreads() throws Exception {
        ShippedData data = new ShippedData();
        HindcastOrder order = order(List.of(2004), 2012, 3);
        List<Forecast> one = all(new Hindcast(data, order));
        Hindcast again = new Hindcast(data, order);
        List<Forecast> two = IntStream.range(0, again.tasks())
                .parallel()
                .mapToObj(again::forecasts)
                .flatMap(List::stream)
                .toList();
        for (ModelVersion variant : order.variants()) {
            assertThat(one.stream().filter(f -> f.by().equals(variant.name())).count())
                    .as(variant.name())
                    .isEqualTo(data.states().size() * 8L);
        }
        assertThat(two).hasSameSizeAs(one);
        for (int k = 0; k < one.size(); k++) {
            assertThat(two.get(k).predicted().mean()).isEqualTo(one.get(k).predicted().mean());
        }
    }

    @Test
    void tablesReadBackAreTheScoresThatWereWritten() throws Exception {
        List<Forecast> forecasts =
                all(new Hindcast(new ShippedData(), order(List.of(2004), 2012, 3)));
        List<Break> breaks = List.of(new Break(new Unit("KAZ", "CHN"), 2000, .01, .2, "another source"));
        HindcastCard card = HindcastCard.of(forecasts, Forecasters.MODEL, List.of(Forecasters.HELD), List.of("persistence"));
        try (ResultsFolder results = ResultsFolder.create(folder.resolve("r"), false, "hindcast")) {
            new HindcastFiles(results).write(forecasts, card);
            new HindcastFiles(results).write(breaks, Map.of("KAZ", "Kazakhstan"));
            assertThat(new HindcastFiles(results).names()).containsExactly(Map.entry("KAZ", "Kazakhstan"));
            assertThat(new HindcastFiles(results).breaks()).isEqualTo(breaks);
            HindcastCard read = new HindcastFiles(results).card();
            assertThat(read.rows()).hasSameSizeAs(card.rows());
            assertThat(read.skills()).hasSameSizeAs(card.skills());
            for (int k = 0; k < card.rows().size(); k++) {
                assertThat(read.rows().get(k).scores().rmse())
                        .isCloseTo(card.rows().get(k).scores().rmse(), within(1e-4));
                assertThat(read.rows().get(k).scores().pit())
                        .isEqualTo(card.rows().get(k).scores().pit());
            }
            assertThat(new HindcastFiles(results).fans(Forecasters.MODEL)).hasSize(25 * 8);
        }
    }

    @Test
    void whatAWorldKnowsTooEarlyIsLeftOutAndNamed() throws Exception {
        ShippedData shipped = new ShippedData();
        Scenario plain = shipped.world(2004, true);
        String later = LoadedScenario.of("w", plain).text()
                + "shocks:\n  war: {at: 2008Q3, hostility: {USA-RUS: 10}}\n";
        Scenario knowing = ScenarioFiles.parse("later", "later.yaml", later).scenario();
        HindcastOrder order = new HindcastOrder(
                new HindcastOrder.Years(List.of(2004), 2012),
                ModelVersion.all(true, false, List.of()),
                new HindcastOrder.Sampling(2, 1, Optional.empty()),
                new HindcastOrder.RecordErrors(.1, .05),
                Map.of());
        Hindcast hindcast = new Hindcast(new Knowing(shipped, knowing), order);
        assertThat(hindcast.leftOut()).containsExactly("2004: shocks.war: 2008Q3, its date");
        double[] with = all(hindcast).stream().mapToDouble(f -> f.predicted().mean()).toArray();
        double[] without = all(new Hindcast(shipped, order)).stream()
                .mapToDouble(f -> f.predicted().mean())
                .toArray();
        assertThat(with).isEqualTo(without);
    }

    private static HindcastOrder drawn(OptionalDouble from, OptionalDouble until, List<Double> influence) throws Exception {
        PosteriorSpec posterior = new PosteriorSpec(
                "mine.csv", "", from, until, influence.stream().map(i -> 1.0).toList(), Map.of("socialInfluence", influence));
        return new HindcastOrder(
                new HindcastOrder.Years(List.of(2004), 2012),
                ModelVersion.all(true, false, List.of()),
                new HindcastOrder.Sampling(2, 1, Optional.of(posterior)),
                new HindcastOrder.RecordErrors(.1, .05),
                Map.of());
    }

    @Test
    void yearsThatACalibrationHasSeenOrMayHaveSeenAreTold() throws Exception {
        OptionalDouble none = OptionalDouble.empty();
        assertThat(order(List.of(2004), 2012, 2).seen()).isEmpty();
        assertThat(drawn(OptionalDouble.of(1990), OptionalDouble.of(2004), List.of(.5)).seen()).isEmpty();
        assertThat(drawn(OptionalDouble.of(1990), OptionalDouble.of(2006), List.of(.5)).seen().orElseThrow())
                .contains("has seen 2005 to 2006 of those that are scored, 2005 to 2012");
        assertThat(drawn(none, none, List.of(.5)).seen().orElseThrow()).contains("does not say which years");
    }

    @Test
    void replicationsTakeDrawsOfAPosteriorButAVersionKeepsWhatItTakesAway() throws Exception {
        ShippedData shipped = new ShippedData();
        OptionalDouble none = OptionalDouble.empty();
        List<Forecast> without = all(new Hindcast(shipped, drawn(none, none, List.of(0.0, 0.0))));
        assertThat(means(without, Forecasters.MODEL)).isEqualTo(means(without, "without alignment"));
        List<Forecast> with = all(new Hindcast(shipped, drawn(none, none, List.of(.8, .9))));
        assertThat(means(with, Forecasters.MODEL)).isNotEqualTo(means(without, Forecasters.MODEL));
        assertThat(means(with, "without alignment")).isEqualTo(means(without, Forecasters.MODEL));
    }

    private static double[] means(List<Forecast> all, String by) {
        return all.stream().filter(f -> f.by().equals(by)).mapToDouble(f -> f.predicted().mean()).toArray();
    }

    @Test
    void votesAreForecastByTheModelByTheirFrequenciesAndByTheLastLikeOne() throws Exception {
        data(1);
        Files.writeString(folder.resolve("votes.csv"),
                "iso3,resolution,vote\nKAZ,first,no\nUZB,first,yes\nKAZ,second,no\nUZB,second,yes\n");
        Map<String, VoteSpec> resolutions = Map.of(
                "first", new VoteSpec("First", Quarter.of(2000, 1), "RUS", 1, 0, Optional.empty()),
                "second", new VoteSpec("Second", Quarter.of(2002, 3), "RUS", 1, 0, Optional.empty()));
        HindcastOrder order = new HindcastOrder(
                new HindcastOrder.Years(List.of(2000), 2004),
                ModelVersion.all(true, false, List.of()),
                new HindcastOrder.Sampling(4, 1, Optional.empty()),
                new HindcastOrder.RecordErrors(.1, .05),
                resolutions);
        List<Forecast> votes = all(new Hindcast(read(List.of()), order)).stream()
                .filter(f -> f.target().equals(Targets.VOTE))
                .toList();
        assertThat(votes).allSatisfy(f -> {
            assertThat(f.unit().partner()).isEqualTo("second");
            assertThat(f.recorded()).isEqualTo(f.unit().state().equals("KAZ") ? -1 : 1);
        });
        assertThat(votes.stream().filter(f -> f.by().equals(Forecasters.MODEL)).toList()).hasSize(2);
        // one No and one Yes were known: (1 + 1/3)/3 each
        assertThat(logs(votes, Forecasters.BASE_RATE)).contains(new double[] {Math.log(4.0 / 9), Math.log(4.0 / 9)}, within(1e-9));
        // each voted so once: (1 + 1/3)/2
        assertThat(logs(votes, Forecasters.LAST_LIKE)).contains(new double[] {Math.log(2.0 / 3), Math.log(2.0 / 3)}, within(1e-9));
    }

    private static double[] logs(List<Forecast> votes, String by) {
        return votes.stream()
                .filter(f -> f.by().equals(by))
                .mapToDouble(f -> f.predicted().logScore(f.recorded()))
                .toArray();
    }

    /** The shipped records with another world. */
    private record Knowing(HindcastData records, Scenario other) implements HindcastData {
        @Override
        public List<String> states() {
            return records.states();
        }

        @Override
        public Scenario world(int origin, boolean given) {
            return other;
        }

        @Override
        public YearlyRecord positions() {
            return records.positions();
        }

        @Override
        public Optional<Double> positionError(String state, int year) {
            return records.positionError(state, year);
        }

        @Override
        public YearlyRecord trade(int origin) {
            return records.trade(origin);
        }

        @Override
        public YearlyRecord weights() {
            return records.weights();
        }

        @Override
        public String about() {
            return records.about();
        }
    }

    private static List<Forecast> all(Hindcast hindcast) {
        return IntStream.range(0, hindcast.tasks())
                .mapToObj(hindcast::forecasts)
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void scoresFollowFromTheTableOfRunsToTheLastDigit() throws Exception {
        List<Forecast> forecasts = all(new Hindcast(new ShippedData(), order(List.of(2004), 2012, 3)));
        List<String> marks = List.of("persistence");
        HindcastCard card = HindcastCard.of(forecasts, Forecasters.MODEL, List.of(), marks);
        try (ResultsFolder results = ResultsFolder.create(folder.resolve("r"), false, "hindcast")) {
            try (TableFile table =
                    TableFile.open(results.runs(), ScoredForecasts.table().columns())) {
                table.append(ScoredForecasts.rows(forecasts));
                table.append(ScoredForecasts.failed("theory nobody's", 2004, "because"));
            }
            HindcastCard read = HindcastCard.of(ScoredForecasts.read(results), Forecasters.MODEL, List.of(), marks);
            assertThat(read)
                    .usingRecursiveComparison()
                    .withEqualsForType(Double::equals, Double.class)
                    .isEqualTo(card);
        }
    }

    /** Figures of made-up actors: those after the origin are multiplied. */
    private void data(double after) throws Exception {
        StringBuilder gdp = new StringBuilder("iso3,year,gdp_usd,milex_gdp_pct\n");
        StringBuilder points = new StringBuilder("iso3,year,ideal_point,q05,q95\n");
        StringBuilder trade = new StringBuilder("iso3,partner,year,share_of_total_trade,source\n");
        List<String> actors = new ArrayList<>(POWERS);
        actors.addAll(List.of("KAZ", "UZB"));
        for (int k = 0; k < actors.size(); k++) {
            for (int year = 1992; year <= 2004; year++) {
                double factor = year > 2000 ? after : 1;
                gdp.append(actors.get(k)).append(',').append(year).append(',').append(1e12 / (k + 1) * factor).append(",2\n");
                double x = (.1 * k - .2 + .01 * (year - 1992)) * factor;
                points.append(String.join(",", actors.get(k), "" + year, "" + x, "" + (x - .2), "" + (x + .2))).append('\n');
                if (k >= POWERS.size()) {
                    trade.append(actors.get(k)).append(",CHN,").append(year).append(',').append(.1 * factor).append(",own\n");
                }
            }
        }
        Files.writeString(folder.resolve("gdp.csv"), gdp);
        Files.writeString(folder.resolve("points.csv"), points);
        Files.writeString(folder.resolve("trade.csv"), trade);
    }

    private FolderData read(List<String> states) throws Exception {
        return new FolderData(new DataBasis(folder, Choices.USUAL), new Actors(POWERS, states), 2000, 2004, line -> {});
    }

    @Test
    void nothingAfterTheOriginReachesAWorldWhosePowersAreHeld() throws Exception {
        data(1);
        Scenario before = read(List.of()).world(2000, false);
        data(1.5);
        Scenario after = read(List.of()).world(2000, false);
        assertThat(after).isEqualTo(before);
        assertThat(read(List.of()).world(2000, true).series().idealPoint().get("USA").keySet())
                .containsExactly(2000, 2001, 2002, 2003, 2004);
    }

    @Test
    void aFolderGivesItsStatesItsRecordsAndTheirErrors() throws Exception {
        data(1);
        FolderData data = read(List.of());
        assertThat(data.states()).containsExactly("KAZ", "UZB");
        assertThat(data.positionError("KAZ", 2001).orElseThrow()).isCloseTo(.4 / 3.29, within(1e-9));
        assertThat(data.trade(2000).at(new Unit("KAZ", "CHN"), 2003)).isCloseTo(.1, within(1e-12));
        List<Forecast> all = all(new Hindcast(data, order(List.of(1999, 2000), 2004, 2)));
        assertThat(all.stream().filter(f -> f.target().equals(Targets.TRADE) && f.by().equals("gravity")).toList())
                .hasSize(2 * (5 + 4))
                .allSatisfy(f -> assertThat(f.scored()).isTrue());
        assertThat(read(List.of("UZB")).states()).containsExactly("UZB");
        assertThatThrownBy(() -> read(List.of("KAZ", "NGA")))
                .isInstanceOf(InvalidDataException.class)
                .hasMessageStartingWith("No file has ideal points of NGA up to 2004");
    }
}
