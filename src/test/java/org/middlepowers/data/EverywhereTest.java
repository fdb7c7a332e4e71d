package org.middlepowers.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.scenario.Scenario;

/** What holds of every folder: nothing that says the same in another way changes a figure, and nothing broken is believed. */
class EverywhereTest {
    private static final List<String> POWERS = List.of("USA", "CHN", "RUS");
    private static final List<String> STATES = List.of("KAZ", "TUR");

    @TempDir
    Path folder;

    /** A folder of providers' files in their layouts, with invented numbers. */
    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("wdi.csv", lines(
                "Country Name,Country Code,Indicator Name,Indicator Code,2012,2013,2014,",
                "United States,USA,GDP,NY.GDP.MKTP.CD,16000,17000,17500,",
                "China,CHN,GDP,NY.GDP.MKTP.CD,8500,9600,10500,",
                "Russian Federation,RUS,GDP,NY.GDP.MKTP.CD,2200,2300,2100,",
                "Kazakhstan,KAZ,GDP,NY.GDP.MKTP.CD,210,230,220,",
                "Turkiye,TUR,GDP,NY.GDP.MKTP.CD,870,910,940,",
                "World,WLD,GDP,NY.GDP.MKTP.CD,75000,77000,79000,"));
        files.put("NMC.csv", lines(
                "stateabb,ccode,year,milex,milper,irst,pec,tpop,upop,cinc,version",
                "USA,2,2014,600,1,1,1,1,1,.14,7", "CHN,710,2014,190,1,1,1,1,1,.22,7", "RUS,365,2014,85,1,1,1,1,1,.04,7",
                "KZK,705,2014,2,1,1,1,1,1,.003,7", "TUR,640,2014,18,1,1,1,1,1,.014,7"));
        files.put("ideal.csv", lines(
                "ccode,iso3c,Countryname,year,IdealPointFP,IdealPointAll",
                "2,USA,United States,2014,2.5,2.6", "710,CHN,China,2014,-0.8,-0.7", "365,RUS,Russia,2014,0.1,0.1",
                "705,KAZ,Kazakhstan,2014,-0.3,-0.2", "640,TUR,Turkey,2014,0.4,0.5"));
        files.put("imts.csv", lines(
                "DATASET,SERIES_CODE,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,SCALE,2013,2014,2014-M01",
                "IMF,KAZ.XG_FOB_USD.CHN.A,Kazakhstan,\"Exports of goods, Free on board (FOB), US dollar\",China,Annual,Units,140,98,9",
                "IMF,KAZ.MG_CIF_USD.CHN.A,Kazakhstan,\"Imports of goods, Cost insurance freight (CIF), US dollar\",China,Annual,Units,84,74,6",
                "IMF,KAZ.XG_FOB_USD.G001.A,Kazakhstan,\"Exports of goods, Free on board (FOB), US dollar\",World,Annual,Units,840,790,60",
                "IMF,KAZ.MG_CIF_USD.G001.A,Kazakhstan,\"Imports of goods, Cost insurance freight (CIF), US dollar\",World,Annual,Units,480,410,30"));
        files.put("register.csv", lines(
                "SIPRI AT Database ID,Supplier,Recipient,Designation,Delivery year,TIV delivery values,Local production",
                "1,Russia,Kazakhstan,A,2014,60.5,No", "2,United States,Kazakhstan,B,2013,40.1,No",
                "3,United States,Turkey,B,2012,30.3,No", "3,United States,Turkey,B,2012,1.1,No"));
        files.put("vdem.csv", lines(
                "country_name,country_text_id,country_id,year,v2x_polyarchy,v2x_libdem",
                "Kazakhstan,KAZ,121,2014,0.23,0.1", "Turkey,TUR,99,2014,0.5,0.4"));
        files.put("igo.csv", lines("ccode,year,state,AAAID,NATO,UN", "705,2014,kazakhstan,0,3,1", "640,2014,turkey,1,1,1"));
        return files;
    }

    private static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    private Path write(String name, Map<String, String> files) throws IOException {
        Path at = Files.createDirectory(folder.resolve(name));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(at.resolve(file.getKey()), file.getValue());
        }
        return at;
    }

    private static Initialisation read(Path data, int year) throws IOException, InvalidDataException {
        return Initialisation.of(
                new Initialisation.Specification(
                                new DataBasis(data, Choices.USUAL), year, 10, new Actors(POWERS, STATES), Optional.empty(), true),
                l -> {});
    }

    private static Scenario world(Path data) throws IOException, InvalidDataException {
        return read(data, 2014).scenario();
    }

    /** The columns and rows of a table in another order. */
    private static String shuffled(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        List<Integer> order = new ArrayList<>(IntStream.range(0, fields(lines.get(0)).size()).boxed().toList());
        Collections.shuffle(order, random);
        List<String> rows = new ArrayList<>(lines.stream()
                .map(l -> order.stream().map(k -> "\"" + fields(l).get(k) + "\"").collect(Collectors.joining(",")))
                .toList());
        String head = rows.remove(0);
        Collections.shuffle(rows, random);
        return head + "\n" + String.join("\n", rows) + "\n";
    }

    private static List<String> fields(String line) {
        return Stream.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)).map(f -> f.replace("\"", "")).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void shuffledColumnsAndRowsCompanionsAndDoubledFilesChangeNoFigure(long seed) throws Exception {
        Scenario plain = world(write("plain", files()));
        Random random = new Random(seed);
        Map<String, String> other = new LinkedHashMap<>();
        files().forEach((name, text) -> {
            other.put(name, shuffled(text, random));
            other.put("again-" + name, shuffled(text, random));
        });
        other.put("meta.csv", "Country Code,Region,IncomeGroup,TableName\nKAZ,Asia,High,Kazakhstan\n");
        other.put("any.csv", "Country,2012,2013,2014\nKazakhstan,1,2,3\n");
        Path data = write("other", other);
        Map<String, String> packed = new LinkedHashMap<>();
        files().forEach((name, text) -> packed.put("in/" + name, shuffled(text, random)));
        Files.write(data.resolve("all.zip"), Xlsx.zip(packed));
        assertThat(world(data)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void cutDoubledAndReencodedFilesEndInASentenceOrTheRightFigure(long seed) throws Exception {
        Random random = new Random(seed);
        Map<String, Estimate> right = read(write("right", files()), 2014).estimates();
        for (int round = 0; round < 25; round++) {
            Path data = write("broken" + round, files());
            for (String name : files().keySet()) {
                broken(data.resolve(name), files().get(name), random);
            }
            Map<String, Estimate> found;
            try {
                found = read(data, 2014).estimates();
            } catch (InvalidDataException e) {
                assertThat(e.problems()).isNotEmpty().allMatch(p -> p.length() > 20);
                continue;
            }
            found.forEach((path, estimate) -> {
                boolean derived = path.endsWith("capability") || path.endsWith("output") || path.contains("norms")
                        || path.contains("security");
                if (!derived && estimate.present() && !estimate.imputed()) {
                    assertThat(estimate.value()).as(path).isEqualTo(right.get(path).value());
                }
            });
        }
    }

    private static void broken(Path file, String text, Random random) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        switch (random.nextInt(8)) {
            case 0 -> Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            case 1 -> Files.writeString(file, text + text);
            case 2 -> Files.write(file, text.getBytes(Charset.forName("UTF-16")));
            case 3 -> Files.write(file, text.getBytes(StandardCharsets.UTF_16LE));
            case 4 -> Files.write(file, text.replace("\n", "\r\n").getBytes(Charset.forName("windows-1252")));
            case 5 -> Files.writeString(file, "\ufeff" + text.replace("\n", "\r"));
            default -> {}
        }
    }

    @Test
    void everyYearMakesAWorldAndABlock() throws Exception {
        StringBuilder gdp = new StringBuilder("Country Name,Country Code,Indicator Name,Indicator Code");
        IntStream.rangeClosed(1995, 2024).forEach(y -> gdp.append(',').append(y));
        for (String code : List.of("USA", "CHN", "RUS", "KAZ", "TUR")) {
            gdp.append("\nx,").append(code).append(",GDP,NY.GDP.MKTP.CD");
            IntStream.rangeClosed(1995, 2024).forEach(y -> gdp.append(',').append(100 + y % 7 * code.charAt(0)).append("e10"));
        }
        StringBuilder ideal = new StringBuilder("ccode,iso3c,Countryname,year,IdealPointFP");
        for (int y = 1990; y <= 2024; y++) {
            ideal.append("\n2,USA,x,").append(y).append(",2\n710,CHN,x,").append(y).append(",-1\n365,RUS,x,").append(y).append(",0");
        }
        Path data = write("years", Map.of("wdi.csv", gdp + "\n", "ideal.csv", ideal + "\n"));
        for (int year = 1992; year <= 2024; year++) {
            Initialisation opening = read(data, year);
            String text = opening.text(Optional.empty(), "x");
            int of = year;
            assertThatCode(() -> ScenarioFiles.parse("w", "w", text)).as("world of " + of).doesNotThrowAnyException();
            assertThat(opening.block("x")).contains("greatPowers:");
        }
    }

    /** Histories that end early, of whatever course: the scenario that goes on with them is one. */
    @Test
    void historiesOfAnyCourseGiveAScenarioThatIsRead() throws Exception {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            StringBuilder gdp = new StringBuilder("iso3,year,gdp_usd,milex_gdp_pct\n");
            StringBuilder ideal = new StringBuilder("iso3,year,ideal_point\n");
            int last = 2014 + random.nextInt(4);
            for (int year = 2014; year <= last; year++) {
                gdp.append("WLD,").append(year).append(",100000,\n");
                for (String code : List.of("USA", "CHN", "RUS", "KAZ", "TUR")) {
                    double share = Math.exp(random.nextGaussian() * 3);
                    gdp.append(code).append(',').append(year).append(',').append(1000 * share / (1 + share) * 20).append(",2\n");
                    ideal.append(code).append(',').append(year).append(',').append(random.nextDouble() * 8 - 4).append('\n');
                }
            }
            Path data = write("history" + seed, Map.of("gdp.csv", gdp.toString(), "ideal.csv", ideal.toString()));
            Scenario like = like();
            Initialisation opening;
            try {
                opening = Initialisation.of(
                        new Initialisation.Specification(
                                new DataBasis(data, Choices.USUAL), 2014, 10, new Actors(POWERS, STATES), Optional.of(like), true),
                        l -> {});
                opening.check();
            } catch (InvalidDataException e) {
                assertThat(e.getMessage()).as("seed " + seed + " may give a share too small").contains("The figures make no scenario");
                continue;
            }
            Scenario scenario = opening.scenario();
            assertThatCode(() -> ScenarioFiles.parse("w", "w", LoadedScenario.of("w", scenario).text()))
                    .doesNotThrowAnyException();
            double sum = POWERS.stream()
                    .mapToDouble(g -> scenario.series().worldGdpShare().get(g).get(2040))
                    .sum();
            assertThat(sum).as("shares of a whole, seed " + seed).isLessThanOrEqualTo(1 + 1e-3);
        }
    }

    private static Scenario like() {
        StringBuilder yaml = new StringBuilder("title: T\nquestion: Q?\nstart: 2015Q1\nend: 2040Q4\ngreatPowers:\n");
        POWERS.forEach(g -> yaml.append("  ").append(g).append(": {name: x, capital: [1, 2], capability: 0.3, worldGdpShare: 0.2,"
                + " idealPoint: 0, invest: 0.3, coerce: 0.5, guarantee: 0.5, engage: 0.4}\n"));
        yaml.append("middlePowers:\n");
        STATES.forEach(s -> yaml.append("  ").append(s).append(": {name: x, capital: [1, 2], output: 0.01}\n"));
        yaml.append("series:\n");
        for (String name : List.of("capability", "worldGdpShare", "idealPoint")) {
            yaml.append("  ").append(name).append(":\n");
            POWERS.forEach(g -> yaml.append("    ").append(g).append(": {2014: 0.2, 2025: 0.2, 2040: 0.2}\n"));
        }
        try {
            return ScenarioFiles.parse("like", "like", yaml.toString()).scenario();
        } catch (InvalidScenarioException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file of some ten thousand rows, of which few are wanted, leaves no more behind than those. */
    @Test
    void rowsThatNobodyWantsAreNotKept() throws Exception {
        Path data = write("large", files());
        try (var out = Files.newBufferedWriter(data.resolve("BACI_HS92_Y2014.csv"))) {
            out.write("t,i,j,k,v,q\n");
            for (int k = 0; k < 20000; k++) {
                out.write("2014," + (k % 2 == 0 ? "398,156," : "842,251,") + k + ",1,1\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Observations figures = new DataFolder(data, l -> {}, false).read(new DataScope(new Actors(POWERS, STATES), 2014, 2004, 2014));
        assertThat(figures.of(DataSet.BACI, Variable.EXPORTS, "KAZ", "CHN", 2014).orElseThrow().value()).isEqualTo(1e7);
        assertThat(figures.of(DataSet.BACI, Variable.EXPORTS, "KAZ", "WLD", 2014).orElseThrow().value()).isEqualTo(1e7);
        assertThat(figures.of(DataSet.BACI, Variable.EXPORTS, "USA", "WLD", 2014)).isEmpty();
    }
}
