package org.middlepowers.study.paper;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.middlepowers.report.CodebookText;
import org.middlepowers.report.MarkdownPage;
import org.middlepowers.results.Sha256;
import org.middlepowers.results.WholeFile;
import org.middlepowers.study.Codebooks;

/**
 * Everything that a reader needs to repeat and to judge results, in one archive. The same results on the same day give the
 * same bytes.
 */
public final class PaperPackage {
    /** Where results folders are within the package. */
    public static final String RESULTS = "results/";
    /** Checksums of everything else in the package. */
    public static final String SUMS = "SHA256SUMS";
    /** The first moment that an archive can tell; what counts is in the manifests. */
    private static final long NO_TIME = 315_532_800_000L;

    private final Map<String, WholeFile.ByteWriter> contents = new LinkedHashMap<>();

    /**
     * Gathers what goes into the package.
     *
     * @param program the program as one file, if it is to travel along
     * @param day when the package is made, as in 2026-11-28
     */
    public static PaperPackage of(Title title, List<CitedFolder> evidence, Optional<Path> program, String day)
            throws IOException {
        PaperPackage paper = new PaperPackage();
        paper.text("README.md", PaperReadme.of(title, evidence, program.isPresent()));
        paper.text("CITATION.cff", SiteText.of("CITATION.cff"));
        paper.text("LICENSE", SiteText.of("LICENSE"));
        paper.document("model/odd", "The model", new OddDocument(evidence).text());
        paper.document("trace", "TRACE", TraceDocument.of(evidence));
        paper.document("sources", "Data sources", SourcesDocument.of(evidence));
        paper.text("codebook.csv", new CodebookText(Codebooks.all()).csv());
        for (String reader : List.of("read_middlepowers.py", "read_middlepowers.R")) {
            paper.text(reader, SiteText.of("resources/" + reader));
        }
        for (CitedFolder e : evidence) {
            paper.inputs(e);
            for (Path file : e.files()) {
                paper.file(RESULTS + e.name() + "/" + CitedFolder.slashes(file), e.folder().resolve(file));
            }
        }
        if (program.isPresent()) {
            paper.file("program/middlepowers.jar", program.get());
        }
        Map<String, Long> sizes = new LinkedHashMap<>();
        for (Map.Entry<String, WholeFile.ByteWriter> entry : paper.contents.entrySet()) {
            sizes.put(entry.getKey(), size(entry.getValue()));
        }
        paper.text(ResearchObject.FILE, ResearchObject.of(title, evidence, sizes, day));
        return paper;
    }

    /** Names of its files. */
    public List<String> names() {
        return List.copyOf(contents.keySet());
    }

    /** Writes the archive. */
    public void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        StringBuilder sums = new StringBuilder();
        for (Map.Entry<String, WholeFile.ByteWriter> entry : contents.entrySet()) {
            begin(zip, entry.getKey());
            DigestOutputStream summed = new DigestOutputStream(zip, Sha256.digest());
            entry.getValue().write(summed);
            zip.closeEntry();
            sums.append(Sha256.of(summed.getMessageDigest())).append("  ").append(entry.getKey()).append('\n');
        }
        begin(zip, SUMS);
        zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(NO_TIME);
        zip.putNextEntry(entry);
    }

    /** The texts of scenarios, theories, policies and sweeps, as they were run. */
    private void inputs(CitedFolder e) {
        JsonNode m = e.manifest();
        for (JsonNode s : e.scenarios()) {
            text("scenarios/" + safe(s.path("name").asText()) + "-" + s.path("hash").asText() + ".yaml", s.path("text").asText());
        }
        m.path("inputs").forEach(i -> text(
                "inputs/" + safe(e.name() + "-" + i.path("type").asText() + "-" + i.path("name").asText()),
                i.path("text").asText()));
        if (m.has("sweep")) {
            JsonNode s = m.path("sweep");
            text("sweeps/" + safe(s.path("name").asText()) + "-" + s.path("hash").asText() + ".yaml", s.path("text").asText());
        }
    }

    private static String safe(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}._@-]+", "_");
    }

    private void document(String name, String title, String markdown) {
        text(name + ".md", markdown);
        text(name + ".html", MarkdownPage.html(title, markdown));
    }

    private void text(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        contents.put(name, out -> out.write(bytes));
    }

    private void file(String name, Path file) {
        contents.put(name, out -> {
            try (InputStream in = Files.newInputStream(file)) {
                in.transferTo(out);
            }
        });
    }

    private static long size(WholeFile.ByteWriter content) throws IOException {
        long[] n = new long[1];
        content.write(new OutputStream() {
            @Override
            public void write(int b) {
                n[0]++;
            }

            @Override
            public void write(byte[] b, int off, int len) {
                n[0] += len;
            }
        });
        return n[0];
    }
}
