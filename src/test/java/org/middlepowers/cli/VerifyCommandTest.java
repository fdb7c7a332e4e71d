package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.middlepowers.results.ManifestEdit;

/** Whatever was asked can be asked again from the manifest, with another number of threads, to the byte. */
class VerifyCommandTest {
    private static final String WORLD =
            "extends: kazakhstan-2022\nend: 2016Q4\nshocks: {sco_2017: null, trade_war: null, ots_2019: null, war: null,"
                    + " sanctions: null, sco_2023: null, secondary_sanctions: null, brics_2024: null, sco_2024: null,"
                    + " brics_2025: null, crimea: {at: 2015Q3}}\nvotes: null\nexpect: null\n";

    private static final String DRAWS = "weight,socialInfluence,normDamping\n1,0.2,0.4\n2,0.4,0.5\n1,0.6,0.6\n";

    @TempDir
    Path folder;

    private String said = "";

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("small.yaml"), WORLD);
        Files.writeString(folder.resolve("other.yaml"), "extends: small\nparameters: {habitDecay: 0.5}\n");
        Files.writeString(
                folder.resolve("mine.yaml"),
                Files.readString(Path.of("src/main/resources/org/middlepowers/theories/realism.yaml")));
        Files.writeString(folder.resolve("anna.yaml"), Files.readString(Path.of("src/main/resources/org/middlepowers/policies/hedge.yaml")));
        Files.writeString(folder.resolve("draws.csv"), DRAWS);
        Files.writeString(folder.resolve("design.yaml"), "title: A sweep\nscenario: small\ndesign: random\nsize: 3\n"
                + "replications: 2\nfactors: {habitDecay: {range: [0.1, 0.9]}}\n"
                + "outputs: {dsi: {measure: dsi}, dsi_path: {measure: dsi, take: series}, poles_effect: {measure: effect.poles}}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run small.yaml -r 3 --detail 1 -s -7",
                "run small.yaml -r 2 --theory realism --no-expect",
                "run small.yaml -r 2 --theory mine.yaml --set habitDecay=0.25",
                "run kazakhstan-2022 -r 2 --policy KAZ=hedge --policy UZB=anna.yaml",
                "compare small.yaml other.yaml -r 2 --set 'groups.two={name: Two, members: [KAZ, UZB]}'",
                "compare small.yaml other.yaml -r 2 --theory liberalism --set 'title=a \"title\", $HOME'",
                "effect small.yaml -r 3 --theory realism",
                "effect small.yaml -r 2 --states KAZ,UZB --draws 2 --set habitDecay=0.3",
                "effect small.yaml -r 2 --without FORUM,CBM --policy KAZ=drive",
                "effect kazakhstan-2022 -r 2 --states central_asia",
                "duel small.yaml --theories realism,mine.yaml,none -r 2 --claims 1 --since 2016Q1",
                "duel small.yaml --theories realism,liberalism -r 2 --claims 0 --policy KAZ=hedge --set habitDecay=0.3",
                "ablate china-kazakhstan --dyad KAZ-CHN -r 2 --detail 1 --theory realism",
                "patterns --only P2,P11 -r 2 --set habitDecay=0.3 --policy KAZ=hedge",
                "tournament hedge anna.yaml comply --in small.yaml -r 2 --theory realism --set habitDecay=0.3",
                "tournament anna.yaml --in small.yaml --states KAZ -r 2",
                "break small.yaml --claim 'tension < 0.99' -r 2 --parameters habitDecay,normDamping --together 2"
                        + " --evaluations 12 --confirm 2 --distance sum --theory realism --set hostilityMemory=0.5",
                "sweep design.yaml -s 3 -r 3 --set factors.habitDecay.range=[0.2,0.4]",
                "sweep design.yaml --design sobol --size 4 --shard 2/2",
                "sweep design.yaml --format parquet",
                "hindcast --powers given -r 2",
                "run small.yaml -r 4 --posterior draws.csv --set habitDecay=0.25",
                "compare small.yaml other.yaml -r 3 --posterior draws.csv",
                "effect small.yaml -r 4 --states KAZ --posterior draws.csv",
                "effect small.yaml -r 2 --states KAZ --draws 2 --posterior draws.csv",
                "duel small.yaml --theories realism,none -r 4 --claims 0 --posterior draws.csv",
                "ablate china-kazakhstan --dyad KAZ-CHN -r 3 --detail 1 --posterior draws.csv",
                "patterns --only P2 -r 3 --posterior draws.csv",
                "tournament hedge comply --in small.yaml --states KAZ -r 3 --posterior draws.csv",
                "break small.yaml --claim 'tension < 0.99' -r 2 --parameters habitDecay,contestHostility --together 2"
                        + " --evaluations 12 --confirm 2 --posterior draws.csv",
                "sweep design.yaml --until-ci 10 --outcome dsi --max-replications 6",
            })
    void aFolderOfEveryKindAgreesWithItsRepetition(String command) throws IOException {
        String out = make("out", command, "1");
        assertThat(run("verify", out, "--threads", "2")).as(said).isZero();
        assertThat(said).contains("tables agree").doesNotContain("then");
        CodebookCheck.everyColumnIsDescribed(Path.of(out));
    }

    /** One of each kind, made by another JVM on one thread and repeated here on two; a new kind has to be added. */
    @Test
    void foldersOfEveryKindThatAnotherProcessMadeAgree() throws Exception {
        Path calibration = Files.writeString(
                folder.resolve("calibration.yaml"),
                "parameters: {alignmentNoise: [0.02, 0.09]}\norigins: [2004]\nuntil: 2006\nparticles: 10\nstop: 0.3\n");
        List<String> commands = List.of(
                "run small.yaml -r 3 --detail 1",
                "compare small.yaml other.yaml -r 2 --theory liberalism",
                "effect small.yaml -r 2 --states KAZ --draws 2",
                "duel small.yaml --theories realism,mine.yaml -r 2 --claims 1 --since 2016Q1",
                "ablate china-kazakhstan --set end=2016Q4 -r 2 --detail 1",
                "patterns --only P2 -r 2",
                "tournament hedge anna.yaml --in small.yaml --states KAZ -r 2",
                "break small.yaml --claim 'tension < 0.99' -r 2 --parameters habitDecay --evaluations 12 --confirm 2",
                "sweep design.yaml",
                "hindcast --powers given -r 2",
                "calibrate " + calibration);
        List<String> kinds = commands.stream().map(c -> c.split(" ")[0]).toList();
        Main.commandLine().getSubcommands().forEach((name, command) -> {
            if (command.getCommand() instanceof StudyCommand) {
                assertThat(kinds).as("kinds of studies").contains(name);
            }
        });
        List<String> lines = new ArrayList<>();
        for (String command : commands) {
            lines.add(String.join("\t", words(command.split(" ")[0], command, "1")));
        }
        Path file = Files.write(folder.resolve("commands.txt"), lines);
        Path heard = folder.resolve("child.txt");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=tr",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManyCommands.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(heard.toFile())
                .start();
        int code = child.waitFor();
        assertThat(code).as(Files.readString(heard)).isZero();
        for (String kind : kinds) {
            assertThat(run("verify", folder.resolve(kind).toString(), "--threads", "2")).as(said).isZero();
            assertThat(said).contains("tables agree");
        }
    }

    @Test
    void aCalibrationAgreesAlthoughItsFileHasChanged() throws IOException {
        Path file = Files.writeString(
                folder.resolve("calibration.yaml"),
                "parameters: {alignmentNoise: [0.02, 0.09]}\norigins: [2004]\nuntil: 2006\nwaves: 1\nparticles: 10\n"
                        + "stop: 0.3\n");
        String out = make("out", "calibrate " + file, "2");
        Files.writeString(file, "parameters: {alignmentNoise: [0.05, 0.09]}\norigins: [2004]\nuntil: 2006\n");
        assertThat(run("verify", out, "--threads", "1")).as(said).isZero();
        assertThat(said).contains("calibration.yaml' has changed since");
        assertThat(run("report", out)).as(said).isZero();
        assertThat(said).contains("alignmentNoise");
    }

    @Test
    void anAnalysisAgrees() throws IOException {
        String out = make("out", "sweep design.yaml", "2");
        assertThat(run("analyse", out, "--verdict", "dsi>0", "--bootstrap", "100", "-s", "3", "--no-report"))
                .as(said)
                .isZero();
        assertThat(run("verify", out + "/analysis")).as(said).isZero();
        CodebookCheck.everyColumnIsDescribed(Path.of(out, "analysis"));
    }

    @Test
    void shardsThatWereJoinedAgreeWithTheWholeSweep() throws IOException {
        String one = make("one", "sweep design.yaml --shard 1/2", "1");
        String two = make("two", "sweep design.yaml --shard 2/2", "1");
        String whole = folder.resolve("whole").toString();
        assertThat(run("merge", one, two, "-o", whole)).as(said).isZero();
        assertThat(run("verify", whole)).as(said).isZero();
    }

    @Test
    void aRunThatWasRepeatedByItsNameAgrees() throws IOException {
        make("out", "run small.yaml -r 2", "1");
        String name = said.lines().filter(l -> l.startsWith("A run:")).findFirst().orElseThrow().split("run ")[1].split(" ")[0];
        String again = folder.resolve("again").toString();
        assertThat(run("run", name, "--no-report", "-o", again)).as(said).isZero();
        assertThat(run("verify", again)).as(said).isZero();
    }

    @Test
    void aScenarioThatHasChangedIsToldAndItsTextRepeated() throws IOException {
        String out = make("out", "run small.yaml -r 2", "1");
        Files.writeString(folder.resolve("small.yaml"), WORLD + "parameters: {habitDecay: 0.9}\n");
        assertThat(run("verify", out)).as(said).isZero();
        assertThat(said).contains("small.yaml' has changed since");
        assertThat(run("verify", out, "--quick")).as(said).isZero();
        assertThat(said).contains("small.yaml' has changed since");
        Files.delete(folder.resolve("small.yaml"));
        assertThat(run("verify", out)).as(said).isZero();
        assertThat(said).contains("small.yaml' cannot be read any more");
    }

    @Test
    void aPosteriorThatHasChangedIsToldAndTheDrawsOfThenAreRepeated() throws IOException {
        String out = make("out", "run small.yaml -r 4 --posterior draws.csv", "1");
        assertThat(Files.readString(Path.of(out, "manifest.json"))).contains("\"hash\" : \"" + hash(DRAWS) + "\"");
        Files.writeString(folder.resolve("draws.csv"), DRAWS.replace("0.6\n", "0.7\n"));
        assertThat(run("verify", out)).as(said).isZero();
        assertThat(said).contains("small.yaml' has changed since");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyReplicationWithAPosteriorIsTheOneWithItsDrawSet() throws IOException {
        String drawn = make("drawn", "run small.yaml -r 4 --no-expect --posterior draws.csv", "1");
        List<String> draws = Files.readAllLines(Path.of(drawn, "posterior.csv"));
        assertThat(draws.get(0)).isEqualTo("scenario,replication,draw,socialInfluence,normDamping");
        for (int r = 1; r <= 4; r++) {
            String[] values = draws.get(r).split(",");
            String set = make("set" + r, "run small.yaml -r 4 --no-expect --set socialInfluence=" + values[3]
                    + " --set normDamping=" + values[4], "1");
            assertThat(Files.readAllLines(Path.of(drawn, "runs.csv")).get(r))
                    .isEqualTo(Files.readAllLines(Path.of(set, "runs.csv")).get(r));
        }
        assertThat(draws.stream().skip(1).map(d -> d.split(",")[2]).distinct().count()).isGreaterThan(1);
    }

    @Test
    void aTheoryAndAPolicyThatHaveChangedAreToldAndTheirTextsRepeated() throws IOException {
        String duel = make("duel", "duel small.yaml --theories mine.yaml,none -r 2 --claims 1 --since 2016Q1", "1");
        String cup = make("cup", "tournament anna.yaml --in small.yaml --states KAZ -r 2", "1");
        Files.writeString(
                folder.resolve("mine.yaml"), Files.readString(Path.of("src/main/resources/org/middlepowers/theories/liberalism.yaml")));
        Files.writeString(folder.resolve("anna.yaml"), Files.readString(Path.of("src/main/resources/org/middlepowers/policies/drive.yaml")));
        assertThat(run("verify", duel)).as(said).isZero();
        assertThat(said).contains("theory '", "mine.yaml' has changed since");
        assertThat(run("verify", cup)).as(said).isZero();
        assertThat(said).contains("policy '", "anna.yaml' has changed since");
    }

    @Test
    void aSweepThatHasChangedIsToldWithTheLinesThatDiffer() throws IOException {
        String out = make("out", "sweep design.yaml", "1");
        Path file = folder.resolve("design.yaml");
        Files.writeString(file, Files.readString(file).replace("0.9", "0.8"));
        assertThat(run("verify", out)).isEqualTo(1);
        assertThat(said).contains("has changed since", "0.9", "0.8", "differs first in row 1");
    }

    @Test
    void aTableThatWasTouchedIsToldWithRowAndColumn() throws IOException {
        String out = make("out", "run small.yaml -r 2", "1");
        Path runs = Path.of(out, "runs.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(runs));
        lines.set(2, lines.get(2).replaceFirst(",1,ok,", ",9,ok,"));
        Files.write(runs, lines);
        Files.delete(Path.of(out, "votes.csv"));
        assertThat(run("verify", out)).isEqualTo(1);
        assertThat(said)
                .contains("differs first in row 2, column 'seed': '9' then, '1' now")
                .contains("votes.csv", "is not in the folder, and is made now")
                .contains("2 of ", " tables differ.");
    }

    @Test
    void anotherVersionIsNamedAndAFolderThatIsNotCompleteRefused() throws IOException {
        String out = make("out", "run small.yaml -r 2", "1");
        Path manifest = Path.of(out, "manifest.json");
        String version = Version.program().version();
        ManifestEdit.change(manifest, text -> text.replace("\"version\" : \"" + version, "\"version\" : \"0.0.9"));
        assertThat(run("verify", out)).as(said).isZero();
        assertThat(said).contains("is of version 0.0.9 of the program");
        ManifestEdit.change(manifest, text -> text.replace("\"complete\"", "\"interrupted\""));
        assertThat(run("verify", out)).isEqualTo(2);
        assertThat(said).contains("is not complete", "Repeat: middlepowers run");
    }

    /** Runs a command into a folder. */
    private String make(String name, String command, String threads) {
        assertThat(run(words(name, command, threads).toArray(String[]::new))).as(said).isZero();
        return folder.resolve(name).toString();
    }

    /** The words of a command into a folder; files named in it are those of this test. */
    private List<String> words(String name, String command, String threads) {
        List<String> words = new ArrayList<>();
        for (String word : command.split(" (?=(?:[^']*'[^']*')*[^']*$)")) {
            String plain = word.replaceAll("^'(.*)'$", "$1");
            words.add(plain.replaceAll("\\b(small|other|mine|anna|design)\\.yaml", folder + "/$1.yaml")
                    .replaceAll("\\bdraws\\.csv", folder + "/draws.csv"));
        }
        words.addAll(List.of("--threads", threads, "--output", folder.resolve(name).toString()));
        if (!command.startsWith("sweep")) {
            words.add("--no-report");
        }
        return words;
    }

    private int run(String... args) {
        Said heard = Said.by(args);
        said = Arrays.toString(args) + "\n" + heard.all();
        return heard.code();
    }
}
