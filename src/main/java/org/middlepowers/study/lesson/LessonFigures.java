package org.middlepowers.study.lesson;

import java.util.List;
import java.util.Map;
import org.middlepowers.scenario.Lesson;
import org.middlepowers.study.lesson.LessonData.LeverEffect;

/**
 * Where the worlds of a lesson end, for those who teach it.
 *
 * @param replications runs of each world
 * @param ends by chart, then by world
 * @param answers to the predictions that are choices, by their short names
 */
public record LessonFigures(
        String name, Lesson lesson, int replications, List<LastQuarter> ends, Map<String, LeverEffect> answers) {

    /**
     * A chart in the last quarter of one world.
     *
     * @param levers the option of every lever
     * @param low below it are one run in ten
     * @param high above it are one run in ten
     * @param difference to the first world, paired by replication; null for the first world itself
     */
    public record LastQuarter(String chart, Map<String, String> levers, double mean, double low, double high, LeverEffect difference) {}
}
