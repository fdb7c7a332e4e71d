package org.middlepowers.report;
import java.io.IOException;
import org.middlepowers.analysis.AblationFindings;
import org.middlepowers.results.ResultsFolder;
public final class AblationReport {
    private AblationReport() {}
    public static void write(ResultsFolder f, AblationFindings a) throws IOException {}
    public static String text(AblationFindings a) { return ""; }
}
