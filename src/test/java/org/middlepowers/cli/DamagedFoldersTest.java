package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.cli.FolderOfEachKind.Outcome;
import org.middlepowers.results.ManifestEdit;

/**
 * Folders of every kind come to harm at places that a seed chooses, and commands read them: either they say so in a
 * sentence, or what they say and write is what they say and write of the folder as it was. A few rounds here;
 * {@code -Ddamage.rounds=1000 -Ddamage.seed=7} for more, {@code -Ddamage.kind=effect} for one kind.
 */
class DamagedFoldersTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> VALUES = List.of(
            "null", "1.5", "[]", "{}", "-1", "0", "\"x\"", "\"\"", "1e400", "2147483648", "99999999999999999999", "true",
            "[null]", "\"2015Q1\"", "\"../..\"");

    @TempDir
    private Path base;

    private final long seed = Long.getLong("damage.seed", 20_261);
    private final int rounds = Integer.getInteger("damage.rounds", 25);
    private final List<String> bad = new ArrayList<>();
    private final Map<String, Integer> codes = new HashMap<>();

    private interface Damage {
        /** Does it; what was done, in words. */
        String to(Path folder, Random random) throws IOException;
    }

    @Test
    void noFileThatCameToHarmIsBelieved() throws IOException {
        rounds(FolderOfEachKind.kinds(), (folder, random) -> {
            List<Path> files = files(folder);
            Path file = files.get(random.nextInt(files.size()));
            FileDamage damage = FileDamage.values()[random.nextInt(FileDamage.values().length)];
            if (damage == FileDamage.GONE && file.toString().endsWith(".seal.json")) {
                damage = FileDamage.EMPTY; // a scenario without a seal is one that was never sealed
            }
            damage.to(file, random);
            return damage + " of " + folder.relativize(file);
        }, true);
    }

    @Test
    void noEntryOfAManifestThatCameToHarmIsBelieved() throws IOException {
        rounds(withManifest(), (folder, random) -> {
            Path manifest = manifest(folder, random);
            String[] what = {""};
            Files.writeString(manifest, changed(Files.readString(manifest), random, what));
            return what[0];
        }, true);
    }

    /** As another version of the program may write it: the checksum is right, the entry is not. */
    @Test
    void noEntryOfAManifestMakesTheProgramFail() throws IOException {
        rounds(withManifest(), (folder, random) -> {
            Path manifest = manifest(folder, random);
            String[] what = {""};
            String text = changed(Files.readString(manifest), random, what);
            ManifestEdit.change(manifest, old -> text);
            return what[0] + ", sealed";
        }, false);
    }

    /** The series that are there would otherwise stand for those of whatever is run in place of the runs. */
    @Test
    void seriesInParquetWithoutTheirRunsAreNotTakenForThoseOfOtherRuns() throws IOException {
        FolderOfEachKind folders = new FolderOfEachKind(base);
        Path folder = folders.whole("sweep-parquet");
        for (boolean damaged : List.of(true, false)) {
            Path runs = folder.resolve("runs/part-000001.parquet");
            Files.deleteIfExists(runs);
            if (damaged) {
                Files.writeString(folder.resolve("runs/part-000001.csv"), "point\n");
            }
            Said said = folders.read("sweep-parquet", "sweep design.yaml -o F").said();
            assertThat(said.code()).as(said.all()).isEqualTo(2);
            if (!damaged) {
                assertThat(said.err()).contains("Take part 1 of every table out of the folder");
            }
            Files.deleteIfExists(folder.resolve("runs/part-000001.csv"));
        }
        Files.delete(folder.resolve("series/part-000001.parquet"));
        assertThat(folders.read("sweep-parquet", "sweep design.yaml -o F").said().code()).isZero();
        assertThat(folders.read("sweep-parquet", "verify F").said().code()).isZero();
    }

    /** Neither is in the note of what the program left. */
    @Test
    void seriesThatWereLaidIntoStoppedWorkAreNotBelieved() throws IOException {
        FolderOfEachKind folders = new FolderOfEachKind(base);
        Path folder = folders.whole("run");
        ManifestEdit.stop(folder, 3, Map.of("runs.csv", Files.size(folder.resolve("runs.csv"))));
        for (String laid : List.of("paths.csv", "series.csv")) {
            Said said = folders.read("run", "report F").said();
            assertThat(said.code()).as(laid + "\n" + said.all()).isEqualTo(2);
            assertThat(said.err()).contains(laid + " is there without the series");
            Files.deleteIfExists(folder.resolve("paths.csv"));
            Files.deleteIfExists(folder.resolve("periods.csv"));
            Files.writeString(folder.resolve("series.csv"), "run,quarter,scope,tension\n1,2015Q1,world,0.5\n");
        }
    }

    private static List<String> withManifest() {
        return FolderOfEachKind.kinds().stream().filter(k -> !k.equals("seal")).toList();
    }

    private static Path manifest(Path folder, Random random) throws IOException {
        List<Path> all = files(folder).stream().filter(f -> f.endsWith("manifest.json")).toList();
        return all.get(random.nextInt(all.size()));
    }

    private void rounds(List<String> kinds, Damage damage, boolean same) throws IOException {
        System.err.println("damaged at places of seed " + seed);
        Random random = new Random(seed);
        FolderOfEachKind folders = new FolderOfEachKind(base);
        Map<String, Outcome> right = new HashMap<>();
        String only = System.getProperty("damage.kind", "");
        for (int round = 0; round < rounds; round++) {
            String kind = kinds.get(random.nextInt(kinds.size()));
            List<String> readers = FolderOfEachKind.readers(kind);
            String reader = readers.get(random.nextInt(readers.size()));
            Random own = new Random(random.nextLong());
            if (!only.isEmpty() && !only.equals(kind)) {
                continue;
            }
            Outcome undamaged = right.get(kind + reader);
            if (undamaged == null) {
                folders.whole(kind);
                undamaged = folders.read(kind, reader);
                boolean refused = kind.equals("stopped") && reader.startsWith("paper");
                assertThat(undamaged.said().code()).as(kind + ": " + reader + "\n" + undamaged.said().err()).isEqualTo(refused ? 2 : 0);
                right.put(kind + reader, undamaged);
            }
            Path folder = folders.whole(kind);
            String what = "round " + round + ", " + kind + ", " + damage.to(folder, own) + ", " + reader;
            // Who goes on with a folder mends it and may say more than of a whole one, but leaves the same tables.
            boolean mends = reader.endsWith(" -o F");
            judge(what, folders.read(kind, reader), undamaged, same, mends);
        }
        System.err.println("exit codes: " + codes);
        assertThat(bad).as("believed, or not told in a sentence").isEmpty();
    }

    private void judge(String what, Outcome is, Outcome was, boolean same, boolean mends) {
        Said said = is.said();
        codes.merge("" + said.code(), 1, Integer::sum);
        String all = said.all();
        if (all.matches("(?s).*(\\bat (java|org)\\.|java\\.\\w+\\.|org\\.middlepowers|should not have|\\bnull\\b).*")) {
            tell(what + ": " + all.lines().filter(l -> !l.isBlank()).limit(6).toList());
        } else if (said.code() != 0 && said.err().isBlank() && !said.out().contains("differ")) {
            tell(what + ": code " + said.code() + " without a sentence");
        } else if (same && !mends && said.code() == 0 && !unhashed(said).equals(unhashed(was.said()))) {
            tell(what + ": code 0 and other words: " + difference(said.out(), was.said().out()));
        } else if (same && said.code() == 0 && !kept(is.tables(), mends).equals(kept(was.tables(), mends))) {
            tell(what + ": code 0 and other tables");
        }
    }

    /** The tables that a command answers for: those of a folder that it only reads are as they came to harm. */
    private static Map<String, String> kept(Map<String, String> files, boolean all) {
        Map<String, String> kept = new HashMap<>(files);
        kept.keySet().removeIf(name -> !all && !name.startsWith("new/"));
        // Runs that a sweep does again stand behind the others, perhaps in a part of their own.
        Map<String, TreeSet<String>> parts = new TreeMap<>();
        kept.forEach((name, text) -> {
            if (name.contains("/part-")) {
                parts.computeIfAbsent(name.replaceAll("/part-.*", ""), k -> new TreeSet<>()).addAll(text.lines().toList());
            }
        });
        kept.keySet().removeIf(name -> name.contains("/part-"));
        parts.forEach((name, lines) -> kept.put(name, String.join("\n", lines)));
        return kept;
    }

    /** A posterior may be written otherwise and say the same; the name of a run has the hash of its file. */
    private static String unhashed(Said said) {
        return said.out().replaceAll("~[0-9a-f]{12}~", "~");
    }

    private void tell(String what) {
        bad.add(what);
        System.err.println("BAD " + what);
    }

    private static String difference(String is, String was) {
        List<String> then = was.lines().toList();
        return is.lines().filter(l -> !then.contains(l)).limit(3).toList().toString();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** A manifest with one entry gone or of another value. */
    private static String changed(String text, Random random, String[] what) throws IOException {
        JsonNode whole = JSON.readTree(text);
        List<String> pointers = pointers(whole, "");
        String changed;
        do {
            String pointer = pointers.get(random.nextInt(pointers.size()));
            String value = random.nextInt(5) == 0 ? "" : VALUES.get(random.nextInt(VALUES.size()));
            JsonNode copy = whole.deepCopy();
            int cut = pointer.lastIndexOf('/');
            JsonNode holder = cut == 0 ? copy : copy.at(pointer.substring(0, cut));
            String name = pointer.substring(cut + 1);
            if (holder instanceof ObjectNode object) {
                String key = name.replace("~1", "/").replace("~0", "~");
                if (value.isEmpty()) {
                    object.remove(key);
                } else {
                    object.set(key, JSON.readTree(value));
                }
            } else if (holder instanceof ArrayNode array) {
                if (value.isEmpty()) {
                    array.remove(Integer.parseInt(name));
                } else {
                    array.set(Integer.parseInt(name), JSON.readTree(value));
                }
            }
            what[0] = pointer + " is " + (value.isEmpty() ? "gone" : value);
            changed = copy.equals(whole) ? "" : copy.toString();
        } while (changed.isEmpty());
        return changed;
    }

    /** Places of entries; of long lists and maps a few, so that every kind of entry has its chance. */
    private static List<String> pointers(JsonNode node, String at) {
        List<String> pointers = new ArrayList<>();
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        for (int k = 0; node.isArray() && k < Math.min(3, node.size()); k++) {
            names.add("" + k);
        }
        for (String name : names) {
            String below = at + "/" + name.replace("~", "~0").replace("/", "~1");
            pointers.add(below);
            pointers.addAll(pointers(node.isArray() ? node.get(Integer.parseInt(name)) : node.get(name), below));
        }
        return pointers;
    }
}
