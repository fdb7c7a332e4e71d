package org.middlepowers.gui.window;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.middlepowers.gui.time.Cast;
import org.middlepowers.model.World;
import sim.util.Properties;

/**
 * The properties of an agent, as MASON has its inspectors read them. They belong to whoever has the agent's number in the world as it is, so
 * that an inspector goes on after a rewind; what an agent has for each great power is a property each, so that it can be
 * charted.
 */
final class LiveProperties extends Properties {
    private static final long serialVersionUID = 1;

    private final transient Supplier<World> world;
    private final transient Cast cast;
    private final int actor;
    private final transient List<Property> properties = new ArrayList<>();

    private record Property(String name, Class<?> type, Function<Object, Object> value) {}

    /** @param actor number in the event log, of a great or middle power */
    LiveProperties(Session session, int actor) {
        this(session::present, session.story().cast(), actor);
    }

    /** @param world that is asked, anew every time */
    LiveProperties(Supplier<World> world, Cast cast, int actor) {
        this.world = world;
        this.cast = cast;
        this.actor = actor;
        Object agent = agent();
        Arrays.stream(agent.getClass().getMethods())
                .filter(m -> m.getParameterCount() == 0 && !Modifier.isStatic(m.getModifiers()))
                .filter(m -> m.getName().matches("(get|is)[A-Z].*") && m.getDeclaringClass() != Object.class)
                .sorted(Comparator.comparing(Method::getName))
                .forEach(m -> add(m, agent));
    }

    private void add(Method m, Object agent) {
        String name = m.getName().replaceFirst("get|is", "");
        if (m.getReturnType() == double[].class && ((double[]) call(m, agent)).length == powers().size()) {
            for (int p = 0; p < powers().size(); p++) {
                int place = p;
                properties.add(new Property(
                        name + "." + powers().get(p), double.class, a -> ((double[]) call(m, a))[place]));
            }
        } else {
            properties.add(new Property(name, m.getReturnType(), a -> call(m, a)));
        }
    }

    private List<String> powers() {
        return cast.powers();
    }

    private static Object call(Method m, Object agent) {
        try {
            return m.invoke(agent);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + m.getName(), e);
        }
    }

    private Object agent() {
        World w = world.get();
        int n = w.powers().size();
        return actor < n ? w.powers().get(actor) : w.states().get(actor - n);
    }

    /** Name of the agent. */
    String title() {
        return cast.actor(actor);
    }

    /** Place of a property; -1 if there is none of that name. */
    int place(String name) {
        return properties.stream().map(Property::name).toList().indexOf(name);
    }

    @Override
    public Object getObject() {
        return agent();
    }

    @Override
    public boolean isVolatile() {
        return false;
    }

    @Override
    public int numProperties() {
        return properties.size();
    }

    @Override
    public Object getValue(int index) {
        return properties.get(index).value.apply(agent());
    }

    @Override
    public boolean isReadWrite(int index) {
        return false;
    }

    @Override
    public boolean isComposite(int index) {
        return getType(index).isArray();
    }

    @Override
    public String getName(int index) {
        return properties.get(index).name;
    }

    @Override
    public Class<?> getType(int index) {
        return properties.get(index).type;
    }

    @Override
    protected Object _setValue(int index, Object value) {
        throw new UnsupportedOperationException("an inspector looks, it does not change; use the tab Change");
    }
}
