package org.middlepowers.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.middlepowers.analysis.Wording;
import org.middlepowers.analysis.score.Break;
import org.middlepowers.analysis.score.HindcastCard;
import org.middlepowers.analysis.score.HindcastFiles;
import org.middlepowers.analysis.score.Stacking;
import org.middlepowers.report.Page.Section;
import org.middlepowers.report.Page.Table;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.ResultsFolder;

/** The page of a hindcast: what the model is worth beside baselines, worst first. */
public final class HindcastPage {
    private final HindcastCard card;
    private final List<Break> breaks;
    private final List<Stacking> theories;
    private final HindcastWords words;
    private final HindcastTables tables;
    private final HindcastFigures figures;

    private HindcastPage(ResultsFolder folder) throws IOException {
        card = new HindcastFiles(folder).card();
        breaks = new HindcastFiles(folder).breaks();
        theories = Stacking.read(folder);
        HindcastTerms terms = new HindcastTerms(new HindcastFiles(folder).names());
        words = new HindcastWords(card, terms);
        tables = new HindcastTables(card, terms);
        figures = new HindcastFigures(card, new HindcastFiles(folder).fans(card.headline()), terms);
    }

    /**
     * Makes the page from the tables of a folder.
     *
     * @param remarks what has to be said before any score
     * @throws IOException with a sentence, if one cannot be read
     */
    public static Page of(ResultsFolder folder, List<String> remarks) throws IOException {
        return new HindcastPage(folder).page(remarks, folder.readManifest());
    }

    private Page page(List<String> remarks, Manifest manifest) {
        List<String> answer = new ArrayList<>(remarks);
        List<Section> sections = new ArrayList<>();
        for (String target : card.targets()) {
            Stream.of(
                            words.worst(target),
                            words.verdict(target),
                            words.mechanisms(target),
                            new TheoriesOnTrial(theories).sentence(target, HindcastTerms.title(target)))
                    .filter(sentence -> !sentence.isEmpty())
                    .forEach(answer::add);
            sections(target, sections);
        }
        new TheoriesOnTrial(theories).section().ifPresent(sections::add);
        if (!breaks.isEmpty()) {
            sections.add(new Section(
                    "Breaks of the record",
                    List.of("Steps that are changes of a source and not of trade. No forecast is held against a record, and none"
                            + " is learnt from one, that lies beyond a break."),
                    Page.Figures.NONE,
                    List.of(tables.breaks(breaks))));
        }
        return new Page(
                "Hindcast: the model held against the record",
                "How near does the model come to what was recorded, beside baselines that know nothing of politics?",
                new Page.Lead(answer, figures::fans, card.targets().stream().map(tables::baselines).toList()),
                sections)
                .from(manifest.measures().stream().map(Manifest.Measure::about).distinct().toList());
    }

    private void sections(String target, List<Section> sections) {
        String title = Wording.capital(HindcastTerms.title(target));
        sections.add(new Section(
                title + ": who did how well",
                List.of("RMSE and CRPS in " + HindcastTerms.unit(target) + "; less is better. A 90 % interval should hold 90 of 100"
                        + " recorded values, and miss as many above as below. Changes: correlation of predicted and recorded changes from the mean of"
                        + " the last three years known."),
                HindcastTerms.yearly(target) && card.headlineScores(target).isPresent() ? folder -> List.of(figures.reliability(folder, target)) : Page.Figures.NONE,
                List.of(tables.forecasters(target), tables.horizons(target))));
        List<Table> parts = tables.parts(target);
        if (!parts.get(0).rows().isEmpty()) {
            sections.add(new Section(
                    title + ": what each part of the model is worth",
                    List.of("Skill of the model against itself without the part. Above 0 the part helps; an interval with 0"
                            + " in it is a part that has not earned its place on this record."),
                    Page.Figures.NONE,
                    parts));
        }
        List<Table> versions = tables.versions(target);
        if (!versions.isEmpty()) {
            sections.add(new Section(
                    title + ": powers held, and theories",
                    List.of("Skill against baselines. A version whose intervals are all below or around 0 does no better than"
                            + " knowing nothing of politics."),
                    Page.Figures.NONE,
                    versions));
        }
        Table states = tables.states(target);
        if (states.rows().size() > 1) {
            sections.add(new Section(title + ": by state, worst first", List.of(), Page.Figures.NONE, List.of(states)));
        }
    }
}
