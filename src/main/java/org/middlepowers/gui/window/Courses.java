package org.middlepowers.gui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.middlepowers.gui.time.Branch;
import org.middlepowers.gui.time.BranchChange;
import org.middlepowers.gui.time.BranchRun;
import org.middlepowers.gui.time.Story;
import org.middlepowers.gui.time.Track;
import org.middlepowers.reader.InvalidScenarioException;

/**
 * The courses of a session: the original and the branches that left it. A change goes on in the branch that is shown, and
 * begins one where the original is shown. What is wrong with a change is reported on the thread that draws.
 */
public final class Courses {
    private final Session session;

    Courses(Session session) {
        this.session = session;
    }

    /** Makes a course that cannot be made if a change is wrong. */
    private interface Making {
        void run() throws InvalidScenarioException;
    }

    private void work(Making making, Consumer<String> refused) {
        session.player().pause();
        session.work(() -> {
            try {
                making.run();
            } catch (InvalidScenarioException e) {
                SwingUtilities.invokeLater(() -> refused.accept(e.getMessage()));
            }
        });
    }

    /**
     * Goes on with a changed course. Where the change comes before the quarter shown, the story goes back to it; one that
     * holds from the very start is shown in the same quarter, so that two worlds are compared.
     *
     * @param refused receives the reason why it cannot be made
     */
    public void change(BranchChange change, Consumer<String> refused) {
        work(() -> {
            Story now = session.story();
            Branch changed = now.current().branch().with(change);
            complete(now.branch().isPresent() ? now.shown() : now.branches().size());
            Track track = new Track(changed);
            int time = change.from() == 0 ? now.time() : Math.min(now.time(), change.from() - 1);
            session.moveAnew(now.branch().isPresent() ? now.replacing(track, time) : now.branching(track, time));
        }, refused);
    }

    /** Begins another branch beside those that there are, with one change of the original. */
    void begin(BranchChange change, Consumer<String> refused) {
        work(() -> {
            Story now = session.story();
            Track track = new Track(now.original().branch().with(change));
            complete(now.branches().size());
            session.moveAnew(now.branching(track, now.time()));
        }, refused);
    }

    /** Takes one change of the branch that is shown back; the last one ends the branch. */
    void undo(BranchChange change, Consumer<String> refused) {
        work(() -> {
            Story now = session.story();
            Branch rest = now.current().branch().without(change);
            session.moveAnew(rest.changes().isEmpty() ? now.without() : now.replacing(new Track(rest), now.time()));
        }, refused);
    }

    /** Shows another course in the same quarter; -1 for the original. */
    void show(int course) {
        session.player().pause();
        session.work(() -> {
            complete(course);
            session.moveAnew(session.story().showing(course));
        });
    }

    /** Ends the branch that is shown. */
    void remove() {
        session.player().pause();
        session.work(() -> {
            if (session.story().branch().isPresent()) {
                session.moveAnew(session.story().without());
            }
        });
    }

    /** Calls the branch that is shown by a name. */
    void name(String name) {
        session.work(() -> {
            Story now = session.story();
            if (now.branch().isPresent()) {
                session.moveAnew(now.replacing(new Track(now.current().branch().named(name)), now.time()));
            }
        });
    }

    /**
     * Begins with another scenario, or again with the same one.
     *
     * @param refused receives what is wrong with it
     */
    void open(String source, Consumer<String> refused) {
        Branch now = session.story().original().branch();
        work(() -> {
            Branch first = source.equals(now.source())
                    ? now
                    : Branch.of(source, Optional.empty(), List.of(), now.seed(), now.replication());
            Track track = new Track(first);
            session.select(-1);
            session.moveAnew(Story.of(track).hiding(session.story().hidden()));
        }, refused);
    }

    /** Simulates all courses to their ends that will be seen beside the one of a place, -1 for the original. */
    void complete(int shown) {
        List<Track> courses = session.story().courses();
        for (Track course : courses) {
            if (course.known() < course.quarters() && courses.indexOf(course) != shown + 1) {
                BranchRun.to(course, course.quarters() - 1);
            }
        }
    }
}
