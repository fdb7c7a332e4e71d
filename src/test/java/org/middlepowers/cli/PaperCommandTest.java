package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper's package holds what repeats its results, and says so if they no longer hold. */
class PaperCommandTest {
    private static final String WORLD = "extends: kazakhstan-2022\nend: 2016Q4\nshocks: null\nvotes: null\nexpect: null\n";

    @TempDir
    Path folder;

    private String said = "";

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("small.yaml"), WORLD);
        Files.writeString(folder.resolve("design.yaml"), "title: A sweep\nscenario: small\ndesign: random\nsize: 30\n"
                + "replications: 2\nfactors: {habitDecay: {range: [0.1, 0.9]}}\noutputs: {dsi: {measure: dsi}}\n");
    }

    private int run(String... args) {
        Said heard = Said.by(args);
        said = heard.all();
        return heard.code();
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private String paper() {
        assertThat(run("run", at("small.yaml"), "-r", "30", "--no-report", "-o", at("runs"))).as(said).isZero();
        assertThat(run("sweep", at("design.yaml"), "-o", at("swept"))).as(said).isZero();
        assertThat(run("paper", at("runs"), at("swept"), "-o", at("paper.zip"), "--author", "Ann Example", "--title", "A <b>"))
                .as(said)
                .isZero();
        return at("paper.zip");
    }

    @Test
    void resultsThatALinkLeadsToArePackedAndAPackageWithoutAnyIsNotSaidToHold() throws IOException {
        assertThat(run("run", at("small.yaml"), "-r", "2", "--no-report", "-o", at("real"))).as(said).isZero();
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        assertThat(run("paper", at("link"), "-o", at("link.zip"))).as(said).isZero();
        assertThat(run("verify", at("link.zip"))).as(said).isZero();
        assertThat(said).contains("All 1 results of the package hold");
        Path empty = folder.resolve("empty.zip");
        try (ZipFile whole = new ZipFile(at("link.zip"));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(empty))) {
            for (ZipEntry e : whole.stream().filter(e -> !e.getName().startsWith("results/")).toList()) {
                out.putNextEntry(new ZipEntry(e.getName()));
                whole.getInputStream(e).transferTo(out);
            }
        }
        assertThat(run("verify", empty.toString())).as(said).isEqualTo(2);
        assertThat(said).contains("holds no results");
    }

    @Test
    void aPackageHoldsAlthoughTheFilesThatItCameFromAreGone() throws IOException {
        String zip = paper();
        for (String name : new String[] {"small.yaml", "design.yaml"}) {
            Files.delete(folder.resolve(name));
        }
        assertThat(run("verify", zip)).as(said).isZero();
        assertThat(said).contains("All 2 results of the package hold");
        assertThat(run("verify", zip, "--quick", "--seed", "5")).as(said).isZero();
        assertThat(said).contains("A sample of 20 runs (seed 5)", "(shard 2/3)", "All 2 results of the package hold");
    }

    @Test
    void anAnalysisIsRepeatedFromTheSweepThatLiesBesideIt() throws IOException {
        assertThat(run("sweep", at("design.yaml"), "-o", at("swept"))).as(said).isZero();
        assertThat(run("analyse", at("swept"), "-o", at("analysed"), "--bootstrap", "100", "--no-report")).as(said).isZero();
        assertThat(run("paper", at("analysed"), "-o", at("paper.zip"))).isEqualTo(2);
        assertThat(said).contains("'analysed' is an analysis of the sweep 'swept'", "Give that folder too.");
        assertThat(run("paper", at("analysed"), at("swept"), "-o", at("paper.zip"))).as(said).isZero();
        Files.move(folder.resolve("swept"), folder.resolve("elsewhere"));
        assertThat(run("verify", at("paper.zip"))).as(said).isZero();
        assertThat(said).contains("All 2 results of the package hold");
    }

    @Test
    void aDamagedPackageIsToldFromWhatIsNone() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of(paper()));
        Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2));
        assertThat(run("verify", at("cut.zip"))).isEqualTo(2);
        assertThat(said).contains("'" + at("cut.zip") + "' is damaged", "an intact copy").doesNotContain("Exception");
        Files.writeString(folder.resolve("none.zip"), "hello");
        assertThat(run("verify", at("none.zip"))).isEqualTo(2);
        assertThat(said).contains("neither a results folder nor a package");
    }

    @Test
    void theSameResultsGiveTheSameBytes() throws IOException {
        Path zip = Path.of(paper());
        byte[] first = Files.readAllBytes(zip);
        assertThat(run("paper", at("runs"), at("swept"), "-o", zip.toString())).isEqualTo(2);
        assertThat(said).contains("is there already", "--overwrite");
        assertThat(run(
                        "paper", at("runs"), at("swept"), "-o", zip.toString(), "--author", "Ann Example", "--title",
                        "A <b>", "--overwrite"))
                .as(said)
                .isZero();
        assertThat(Files.readAllBytes(zip)).isEqualTo(first);
    }

    @Test
    void whatWasChangedInAPackageIsNamed() throws IOException {
        Path changed = folder.resolve("changed.zip");
        try (ZipFile from = new ZipFile(paper());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(changed))) {
            Enumeration<? extends ZipEntry> entries = from.entries();
            while (entries.hasMoreElements()) {
                ZipEntry e = entries.nextElement();
                to.putNextEntry(new ZipEntry(e.getName()));
                byte[] bytes = from.getInputStream(e).readAllBytes();
                if (e.getName().equals("results/runs/runs.csv")) {
                    bytes[bytes.length - 3] ^= 1;
                }
                to.write(bytes);
            }
        }
        assertThat(run("verify", changed.toString())).isEqualTo(1);
        assertThat(said)
                .contains("results/runs/runs.csv is not as it was packed", "differs first in row 30", "Not all of the package holds");
    }

    @Test
    void thePackageIsAResearchObject() throws IOException {
        try (ZipFile zip = new ZipFile(paper())) {
            JsonNode crate = new JsonMapper().readTree(zip.getInputStream(zip.getEntry("ro-crate-metadata.json")));
            Map<String, Long> files = new LinkedHashMap<>();
            zip.stream().forEach(e -> files.put(e.getName(), e.getSize()));
            assertThat(CrateRules.broken(crate, files)).isEmpty();
            Set<String> undescribed = new HashSet<>(files.keySet());
            crate.get("@graph").forEach(e -> undescribed.remove(e.get("@id").asText()));
            assertThat(undescribed).containsExactlyInAnyOrder("SHA256SUMS");
            for (String field : new String[] {"name", "description", "datePublished", "license", "author", "hasPart"}) {
                JsonNode less = crate.deepCopy();
                ((ObjectNode) entity(less, "./")).remove(field);
                assertThat(CrateRules.broken(less, files)).as("a root without " + field).isNotEmpty();
            }
            files.remove("model/odd.html");
            assertThat(CrateRules.broken(crate, files)).contains("a file is there: model/odd.html");
            String odd = new String(zip.getInputStream(zip.getEntry("model/odd.html")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(odd).contains("ODD+D", "<table>", "Parameters in force", "habitDecay");
            String trace = new String(zip.getInputStream(zip.getEntry("trace.md")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(trace).contains("random design, 30 points", "no folder of `hindcast`", "runs: 30 replications, seed 1");
        }
    }

    private static JsonNode entity(JsonNode crate, String id) {
        for (JsonNode e : crate.get("@graph")) {
            if (e.get("@id").asText().equals(id)) {
                return e;
            }
        }
        throw new AssertionError("no entity " + id);
    }

    @Test
    void whatCannotBePackedOrUnpackedIsOneSentence() throws IOException {
        assertThat(run("paper", at("nothing"))).isEqualTo(2);
        assertThat(said).contains("is not a results folder");
        Path other = folder.resolve("other.zip");
        try (OutputStream out = Files.newOutputStream(other);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a"));
        }
        assertThat(run("verify", other.toString())).isEqualTo(2);
        assertThat(said).contains("neither a results folder nor a package");
        Files.writeString(folder.resolve("text.zip"), "no archive");
        assertThat(run("verify", at("text.zip"))).isEqualTo(2);
        assertThat(said).contains("neither a results folder nor a package");
    }
}
