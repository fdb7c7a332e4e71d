package org.middlepowers.report;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.middlepowers.analysis.Findings;
import org.middlepowers.draw.Charts;
import org.middlepowers.draw.Charts.Chart;
import org.middlepowers.results.ResultsFolder;

/** Writes what people read of a results folder: summary.csv, charts, report.html. */
public final class ReportWriter {
    private ReportWriter() {}

    /**
     * Writes summary, charts and report from manifest and tables.
     *
     * @return what was found, from which {@link TextSummary} makes the text for a terminal
     * @throws IOException with a sentence that says what to do
     */
    public static Findings write(ResultsFolder folder) throws IOException {
        Findings findings = Findings.read(folder);
        write(folder, findings);
        return findings;
    }

    /** The same from findings at hand. */
    public static void write(ResultsFolder folder, Findings findings) throws IOException {
        findings.summary().write(folder.summary());
        List<Chart> charts = Charts.write(folder, findings);
        String page = render("report.ftlh", ReportModel.of(folder, findings, charts));
        Path file = folder.report();
        try {
            Files.writeString(file, page, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw ResultsFolder.explain(file, e);
        }
    }

    /** Fills a template of this package. */
    static String render(String name, Map<String, Object> model) throws IOException {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(ReportWriter.class, "");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        Template template = configuration.getTemplate(name);
        StringWriter out = new StringWriter();
        try {
            template.process(model, out);
        } catch (TemplateException e) {
            throw new IllegalStateException("the report's template is broken: " + e.getMessage(), e);
        }
        return out.toString();
    }
}
