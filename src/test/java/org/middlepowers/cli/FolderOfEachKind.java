package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.middlepowers.results.Folders;
import org.middlepowers.results.ManifestEdit;

/** A small folder of each kind of study, made when it is asked for, and the commands that read it. */
final class FolderOfEachKind {
    private static final String WORLD =
            "extends: kazakhstan-2022\nend: 2016Q4\nshocks: {sco_2017: null, trade_war: null, ots_2019: null, war: null,"
                    + " sanctions: null, sco_2023: null, secondary_sanctions: null, brics_2024: null, sco_2024: null,"
                    + " brics_2025: null, crimea: {at: 2015Q3}}\nvotes: null\nexpect:\n- {claim: Tension stays low,"
                    + " check: {measure: tension, below: 0.9}}\n";
    private static final String STOPPED = "run small.yaml -r 4 --no-expect --no-report --series";
    private static final String STOPPED_PLAYER = "run small.yaml -r 4 --no-expect --no-report --series --policy KAZ=exec:PLAYER";
    private static final Map<String, List<String>> COMMANDS = new LinkedHashMap<>();

    static {
        String stopped = " --no-report";
        kind("run", "run small.yaml -r 3 --detail 1" + stopped, "report F", "why F --run 1 --state KAZ --quarter 2016Q2", "events F", "verify F");
        kind("run-series", "run small.yaml -r 2 --series" + stopped, "report F", "paper F -o P", "verify F --quick");
        kind("run-parquet", "run small.yaml -r 2 --series --format parquet" + stopped, "report F", "paper F -o P", "verify F --quick");
        kind("run-posterior", "run small.yaml -r 3 --posterior draws.csv" + stopped, "report F", "verify F");
        kind("run-player", "run small.yaml -r 2 --policy KAZ=exec:PLAYER" + stopped, "report F", "verify F", "paper F -o P", "run small.yaml -r 2 --no-report --moves F -o N");
        kind("compare", "compare small.yaml other.yaml -r 2" + stopped, "report F", "verify F", "events F");
        kind("effect", "effect small.yaml -r 2 --states KAZ --draws 2" + stopped, "report F", "verify F", "paper F -o P");
        kind("duel", "duel small.yaml --theories realism,mine.yaml -r 2 --claims 1 --since 2016Q1" + stopped, "report F", "verify F", "paper F -o P");
        kind("ablate", "ablate china-kazakhstan --set end=2016Q4 -r 2 --detail 1" + stopped, "report F", "verify F", "events F");
        kind("patterns", "patterns --only P2 -r 2" + stopped, "report F", "verify F --quick", "paper F -o P");
        kind("tournament", "tournament hedge anna.yaml --in small.yaml --states KAZ -r 2" + stopped, "report F", "verify F", "paper F -o P");
        kind("break", "break small.yaml --claim 'tension < 0.99' -r 2 --parameters habitDecay --evaluations 12 --confirm 2" + stopped, "report F", "verify F", "paper F -o P");
        kind("hindcast", "hindcast --powers given -r 2" + stopped, "report F", "paper F -o P");
        kind("calibrate", "calibrate calibration.yaml" + stopped, "report F", "verify F", "paper F -o P", "run small.yaml -r 2 --no-report --posterior F/posterior.csv -o N");
        kind("sweep", "sweep design.yaml", "analyse F -o N --no-report --bootstrap 100", "verify F", "paper F -o P", "sweep design.yaml -o F");
        kind("sweep-parquet", "sweep design.yaml --format parquet", "analyse F -o N --no-report --bootstrap 100", "verify F", "sweep design.yaml -o F");
        kind("shards", "run small.yaml -r 4 --detail 1 --no-report --shard 1/2 ; run small.yaml -r 4 --detail 1 --no-report --shard 2/2", "merge F/0 F/1 -o N");
        kind("merged", "run small.yaml -r 4 --no-report --shard 1/2 ; run small.yaml -r 4 --no-report --shard 2/2 ; merge F/0 F/1 --no-report", "report F/2", "verify F/2", "paper F/2 -o P");
        kind("sweep-shards", "sweep design.yaml --shard 1/2 ; sweep design.yaml --shard 2/2", "merge F/0 F/1 -o N");
        kind("paper", "run small.yaml -r 2 --no-report ; sweep design.yaml ; paper F/0 F/1", "verify F/2 --quick");
        kind("stopped", STOPPED, STOPPED + " -o F", "report F", "paper F -o P");
        kind("stopped-player", STOPPED_PLAYER, STOPPED_PLAYER + " -o F", "report F", "run small.yaml -r 2 --no-expect --no-report --policy KAZ=exec:PLAYER --moves F -o N");
        kind("seal", "scenarios seal small.yaml", "run small.yaml -r 2 --no-report -o N");
    }

    private static void kind(String name, String command, String... readers) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of(readers));
        COMMANDS.put(name, all);
    }

    /** What a command said, and the tables that it left. */
    record Outcome(Said said, Map<String, String> tables) {}

    private final Path base;
    private final Path kept;

    /** @param base an empty folder */
    FolderOfEachKind(Path base) throws IOException {
        this.base = base;
        kept = Files.createDirectory(base.resolve("kept"));
        inputs(base);
    }

    /** Files that commands read, as they were at the beginning. */
    static void inputs(Path base) throws IOException {
        Files.writeString(base.resolve("small.yaml"), WORLD);
        Files.writeString(base.resolve("other.yaml"), "extends: small\nparameters: {habitDecay: 0.5}\n");
        Path resources = Path.of("src/main/resources/org/middlepowers");
        Files.writeString(base.resolve("mine.yaml"), Files.readString(resources.resolve("theories/realism.yaml")));
        Files.writeString(base.resolve("anna.yaml"), Files.readString(resources.resolve("policies/hedge.yaml")));
        Files.writeString(base.resolve("player.sh"), "exec " + TestPlayer.command("steady") + "\n");
        Files.writeString(base.resolve("draws.csv"), "weight,socialInfluence,normDamping\n1,0.2,0.4\n2,0.4,0.5\n1,0.6,0.6\n");
        Files.writeString(base.resolve("calibration.yaml"),
                "parameters: {alignmentNoise: [0.02, 0.09]}\norigins: [2004]\nuntil: 2006\nparticles: 10\nstop: 0.3\n");
        Files.writeString(base.resolve("design.yaml"), "title: A sweep\nscenario: small\ndesign: random\nsize: 8\n"
                + "replications: 2\nfactors: {habitDecay: {range: [0.1, 0.9]}}\n"
                + "outputs: {dsi: {measure: dsi}, dsi_path: {measure: dsi, take: series}}\n");
    }

    static List<String> kinds() {
        return List.copyOf(COMMANDS.keySet());
    }

    /** The commands that read a folder of a kind, as they are before F, N and P are put in. */
    static List<String> readers(String kind) {
        List<String> all = COMMANDS.get(kind);
        return all.subList(1, all.size());
    }

    /** The words of the command that makes a folder of a kind, without the folder. */
    List<String> making(String kind) {
        return words(kind, COMMANDS.get(kind).get(0));
    }

    /** Where the folder of a kind is put to be read. */
    Path place(String kind) {
        return base.resolve("place").resolve(kind);
    }

    /** Puts a folder of a kind in its place, as it was made. */
    Path whole(String kind) throws IOException {
        Path whole = kept.resolve(kind);
        Path place = place(kind);
        if (!Files.exists(whole)) {
            Files.createDirectories(place.getParent());
            String[] commands = COMMANDS.get(kind).get(0).split(" ; ");
            for (int k = 0; k < commands.length; k++) {
                String into = commands.length == 1 ? place.toString() : place.resolve("" + k).toString();
                if (commands[k].startsWith("paper")) {
                    into += ".zip";
                }
                Files.createDirectories(place.getParent());
                Said said = Said.by(words(kind, commands[k] + (kind.equals("seal") ? "" : " -o " + into)));
                assertThat(said.code()).as(commands[k] + "\n" + said.err()).isZero();
            }
            if (kind.equals("paper")) {
                Files.move(place.resolve("2.zip"), place.resolve("2"));
            }
            if (kind.equals("seal")) {
                Files.createDirectories(place);
                Files.move(base.resolve("small.seal.json"), place.resolve("small.seal.json"));
            }
            if (kind.startsWith("stopped")) {
                stop(place);
            }
            copy(place, whole);
        }
        clear(place);
        copy(whole, place);
        return place;
    }

    /** Cuts work back to its first two runs, as it stands when a program was killed after them. */
    private static void stop(Path folder) throws IOException {
        Map<String, Long> kept = new TreeMap<>();
        for (String table : List.of("runs.csv", "series.csv", "states.csv", "events.csv", "votes.csv")) {
            Path file = folder.resolve(table);
            if (Files.exists(file)) {
                long bytes = 0;
                for (String line : Files.readAllLines(file)) {
                    bytes += line.matches("[34],.*") ? 0 : line.getBytes(StandardCharsets.UTF_8).length + 1;
                }
                kept.put(table, bytes);
            }
        }
        ManifestEdit.stop(folder, 2, kept);
    }

    /** Runs a command that reads the folder of a kind. */
    Outcome read(String kind, String reader) throws IOException {
        clear(base.resolve("new"));
        Files.deleteIfExists(base.resolve("p.zip"));
        if (kind.equals("seal")) {
            Files.deleteIfExists(base.resolve("small.seal.json"));
            Path seal = place(kind).resolve("small.seal.json");
            if (Files.exists(seal)) {
                copy(seal, base.resolve("small.seal.json"));
            }
        }
        Said said = Said.by(words(kind, reader));
        Files.deleteIfExists(base.resolve("small.seal.json"));
        Map<String, String> files = new TreeMap<>(tables(place(kind)));
        tables(base.resolve("new")).forEach((name, text) -> files.put("new/" + name, text));
        return new Outcome(said, files);
    }

    private List<String> words(String kind, String command) {
        List<String> words = new ArrayList<>();
        for (String word : command.split(" (?=(?:[^']*'[^']*')*[^']*$)")) {
            words.add(word.replaceAll("^'(.*)'$", "$1")
                    .replaceAll("\\b(small|other|mine|anna|design|calibration)\\.yaml", base + "/$1.yaml")
                    .replaceAll("\\bdraws\\.csv", base + "/draws.csv")
                    .replaceAll("^F\\b", place(kind).toString())
                    .replaceAll("^N$", base.resolve("new").toString())
                    .replaceAll("^P$", base.resolve("p.zip").toString())
                    .replace("PLAYER", "sh " + base.resolve("player.sh")));
        }
        if (!words.get(0).matches("events|why|paper|report|merge|scenarios|analyse")) {
            words.addAll(List.of("--threads", "1"));
        }
        return words;
    }

    /** All tables below a folder, by name. */
    static Map<String, String> tables(Path folder) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(f -> f.toString().endsWith(".csv") && Files.isRegularFile(f)).toList()) {
                    tables.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return tables;
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            Folders.delete(folder);
        }
    }
}
