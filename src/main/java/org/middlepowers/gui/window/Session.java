package org.middlepowers.gui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javax.swing.SwingUtilities;
import org.middlepowers.gui.draw.Look;
import org.middlepowers.gui.draw.Scene;
import org.middlepowers.gui.time.Branch;
import org.middlepowers.gui.time.BranchRun;
import org.middlepowers.gui.time.Story;
import org.middlepowers.gui.time.Track;
import org.middlepowers.model.World;
import org.middlepowers.reader.InvalidScenarioException;

/**
 * What is being watched and what is done with it. Worlds are simulated away from the thread that draws; windows watch and
 * are notified there, at most once for what has piled up meanwhile.
 */
public final class Session implements AutoCloseable {
    private final ExecutorService worker = Executors.newSingleThreadExecutor(job -> {
        Thread thread = new Thread(job, "middlepowers-worker");
        thread.setDaemon(true);
        return thread;
    });
    private final List<Consumer<Scene>> watchers = new ArrayList<>();
    private final AtomicBoolean told = new AtomicBoolean(true);
    private volatile Story story;
    private volatile int actor = -1;
    private volatile Look look = Look.PLAIN;
    private final List<IntConsumer> pickers = new ArrayList<>();
    private Scene pose;
    private volatile int stop = Integer.MAX_VALUE;
    private volatile Player player = Player.NONE;
    private volatile BranchRun run;
    private final Courses courses = new Courses(this);

    /** Whatever makes quarters follow each other. */
    interface Player {
        Player NONE = new Player() {};

        default void play() {}

        default void pause() {}

        default boolean playing() {
            return false;
        }

        /** Sets how many quarters follow each other in a second; 0 for as many as can. */
        default void pace(double quarters) {}

        /** Simulates one quarter, with all that follows from one. */
        default boolean step(Session session) {
            synchronized (session) {
                World world = session.ready();
                if (world == null) {
                    return false;
                }
                world.step();
                session.stepped();
                return true;
            }
        }

        /** The world was exchanged for another one in the quarter shown. */
        default void moved() {}
    }

    /** A session at the start of a course; of one that was changed, with the original beside it. */
    public Session(Branch branch) {
        try {
            Story begun = Story.of(new Track(branch.original()));
            story = branch.changes().isEmpty() ? begun : begun.branching(new Track(branch), -1);
        } catch (InvalidScenarioException e) {
            throw new IllegalStateException("the scenario was right a moment ago", e);
        }
        run = BranchRun.to(story.current(), -1);
        if (!branch.changes().isEmpty()) {
            work(() -> courses.complete(story.shown()));
        }
    }

    void setPlayer(Player other) {
        player = other;
    }

    Player player() {
        return player;
    }

    /** Calls the watcher on the thread that draws, whenever there is something new to see. */
    void watch(Consumer<Scene> watcher) {
        watchers.add(watcher);
    }

    /** What there is to see. */
    public Scene scene() {
        Scene other = SwingUtilities.isEventDispatchThread() ? pose : null;
        return other != null ? other : new Scene(story, actor, look);
    }

    /** Has pictures drawn from another scene, until it is given null; on the thread that draws, within one event. */
    void pose(Scene other) {
        pose = other;
    }

    public Story story() {
        return story;
    }

    /** The world in the quarter shown, brought there if need be; null where no quarter follows. */
    synchronized World ready() {
        Story now = story;
        if (now.time() + 1 >= Math.min(now.current().quarters(), stop)) {
            return null;
        }
        return world();
    }

    /** Keeps a quarter, and all that follow, from being reached, until it is given another. */
    void stopBefore(int time) {
        stop = time;
    }

    /** Keeps what is known of later quarters from sight, or shows it again. */
    void hide(boolean later) {
        story = story.hiding(later);
    }

    /** The world as it stands, which may still be on its way to the quarter shown; never waits. */
    World present() {
        return run.world();
    }

    /** The world in the quarter shown, brought there if need be. */
    synchronized World world() {
        Story now = story;
        if (run.track() != now.current() || run.time() != now.time()) {
            run = BranchRun.to(now.current(), now.time());
        }
        return run.world();
    }

    /** Takes note that the world has gone on by a quarter. */
    synchronized void stepped() {
        story = story.at(run.time());
        tell();
    }

    /** Lets quarters follow each other, from the start again where the end is reached. */
    void play() {
        if (story.time() + 1 >= story.current().quarters()) {
            seek(-1);
        }
        work(() -> SwingUtilities.invokeLater(() -> {
            player.play();
            tell();
        }));
    }

    /** Simulates one quarter, away from the thread that draws. */
    public void step() {
        player.pause();
        work(() -> player.step(this));
    }

    /** Shows another quarter, -1 for the start; quarters on the way that are not known are simulated first. */
    public void seek(int time) {
        player.pause();
        int wanted = Math.max(-1, Math.min(time, Math.min(story.current().quarters(), stop) - 1));
        if (wanted < story.current().known()) {
            move(story.at(wanted));
            work(this::settle);
        } else {
            work(() -> {
                synchronized (this) {
                    run = BranchRun.to(story.current(), wanted);
                    move(story.at(wanted));
                }
                player.moved();
            });
        }
    }

    private void settle() {
        world();
        player.moved();
    }

    /** Shows a story in place of the one there is. */
    void move(Story other) {
        story = other;
        tell();
    }

    /** Shows a story of which the course shown is another than before, simulated up to the quarter shown. */
    void moveAnew(Story other) {
        synchronized (this) {
            run = BranchRun.to(other.current(), other.time());
            story = other;
        }
        tell();
        player.moved();
    }

    /** What is done with the courses that history takes. */
    public Courses courses() {
        return courses;
    }

    /** Looks at a middle power by its place; -1 at none. */
    public void select(int state) {
        look(state < 0 ? -1 : state + story.cast().powers().size());
    }

    /** Looks at an actor, as numbered in the event log; -1 at none. */
    void look(int number) {
        actor = number;
        tell();
    }

    /** Looks at an actor that somebody has pointed at, to know more of it. */
    void pick(int number) {
        look(number);
        pickers.forEach(p -> p.accept(number));
    }

    /** Calls when somebody points at an actor, or at none (-1). */
    void onPick(IntConsumer picker) {
        pickers.add(picker);
    }

    /** Has the same world drawn otherwise. */
    void draw(Look other) {
        look = other;
        tell();
    }

    /** Does something away from the thread that draws, after what was asked for before; a failure is reported. */
    void work(Runnable job) {
        if (!worker.isShutdown()) {
            worker.execute(() -> {
                try {
                    job.run();
                } catch (RuntimeException | Error e) {
                    Trouble.tell(e);
                }
            });
        }
    }

    /** Waits until all that was asked for so far is done. */
    void await() throws InterruptedException, ExecutionException {
        worker.submit(() -> {}).get();
    }

    /** Whether nobody watches any more. */
    boolean closed() {
        return worker.isShutdown();
    }

    /** Notifies the watchers, once for all that is new when their turn comes. */
    void tell() {
        if (told.compareAndSet(true, false)) {
            SwingUtilities.invokeLater(() -> {
                told.set(true);
                Scene scene = scene();
                watchers.forEach(w -> w.accept(scene));
            });
        }
    }

    @Override
    public void close() {
        player.pause();
        worker.shutdownNow();
        watchers.clear();
    }
}
