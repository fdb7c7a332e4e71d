package org.middlepowers.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.middlepowers.reader.ScenarioFiles;

/** A folder of ten providers' files gives the worlds that the same figures give in the tidy form. */
class TenProvidersTest {
    private static final List<String> STATES = List.of("KAZ", "TUR", "SRB", "SDN", "ETH", "YEM", "VNM", "IND");
    private static final TenProviders FIGURES = new TenProviders(STATES);
    private static final Set<String> TRADE = Set.of("imts.zip", "comtrade.zip", "BACI_HS92_V202501.zip");

    /** What is looked back upon, and five years before that. */
    private static final int YEARS_READ = 15;

    @TempDir
    Path folder;

    private Path providers(boolean packed, String trade, int year) throws Exception {
        DataDir dir = new DataDir(folder.resolve("providers"));
        for (Map.Entry<String, Map<String, byte[]>> archive : FIGURES.archives(year - YEARS_READ, year).entrySet()) {
            if (TRADE.contains(archive.getKey()) && !trade.equals("all") && !archive.getKey().startsWith(trade)) {
                continue;
            }
            if (packed) {
                dir.with(archive.getKey(), Xlsx.archive(archive.getValue()));
            } else {
                String unpacked = archive.getKey().replace(".zip", "/");
                archive.getValue().forEach((name, bytes) -> dir.with(unpacked + name, bytes));
            }
        }
        return dir.folder();
    }

    private Path tidy() {
        DataDir dir = new DataDir(folder.resolve("tidy"));
        FIGURES.tidy().forEach(dir::with);
        return dir.folder();
    }

    private static Initialisation read(Path data, int year, Choices choices) throws Exception {
        return Initialisation.of(
                new Initialisation.Specification(
                                new DataBasis(data, choices), year, 10, new Actors(TenProviders.POWERS, STATES), Optional.empty(), true),
                l -> {});
    }

    @ParameterizedTest(name = "{0}, packed: {1}, trade from {2}, regime {3}")
    @CsvSource({
        "1995, true, all, VDEM", "2005, true, all, POLITY", "2014, false, all, VDEM", "2021, false, all, VDEM",
        "1995, false, comtrade, POLITY", "2005, true, BACI, VDEM", "2014, true, comtrade, POLITY", "2021, true, BACI, VDEM",
        "1995, true, BACI, VDEM", "2014, true, imts, POLITY"
    })
    void theWorldIsThatOfTheTidyFormButForDifferencesThatTheReportExplains(
            int year, boolean packed, String trade, Choices.Regime regime) throws Exception {
        Choices choices = new Choices(
                Choices.Capability.GDP_MILEX, Choices.IdealPoints.FINAL_PASSAGE, regime, Choices.Positions.FILTERED);
        Map<String, Estimate> right = read(tidy(), year, choices).estimates();
        Initialisation opening = read(providers(packed, trade, year), year, choices);
        assertThat(opening.estimates().keySet()).isEqualTo(right.keySet());
        List<String> unexplained = new ArrayList<>();
        List<String> explained = new ArrayList<>();
        opening.estimates().forEach((path, found) -> {
            double distance = Math.abs(found.value() - right.get(path).value());
            if (!(distance <= 1e-9 * Math.max(1, Math.abs(found.value())))) {
                boolean told = found.rule().contains("the latest before " + year);
                (told ? explained : unexplained).add(path + " " + found.value() + " " + right.get(path).value() + " " + found.rule());
            }
        });
        assertThat(unexplained).isEmpty();
        assertThat(explained).as("what ends before 2021 differs").hasSizeLessThan(year == 2021 ? 30 : 1);
        assertThat(opening.estimates().values()).as("nothing is left to the model").allMatch(Estimate::present);
        assertThatCode(opening::check).doesNotThrowAnyException();
    }

    @Test
    void everyYearGivesAWorldAndABlock() throws Exception {
        Path providers = providers(false, "imts", 2014);
        for (int year = 1992; year <= TenProviders.LAST; year++) {
            Initialisation opening = Initialisation.of(
                    new Initialisation.Specification(
                                new DataBasis(providers, Choices.USUAL), year, 10,
                            new Actors(TenProviders.POWERS, List.of("KAZ", "SRB")), Optional.empty(), true),
                    l -> {});
            int of = year;
            assertThatCode(() -> ScenarioFiles.parse("w", "w", opening.text(Optional.empty(), "x")))
                    .as("world of " + of)
                    .doesNotThrowAnyException();
            assertThat(opening.block("x")).as("block of " + of).contains("greatPowers:").contains("  SRB:");
            assertThat(opening.estimates().get("middlePowers.SRB.trade.CHN"))
                    .as("trade of " + of)
                    .matches(e -> e.present() && e.year() == of, "of the year itself");
        }
    }
}
