package org.middlepowers.gui.window;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.middlepowers.gui.time.Cast;
import org.middlepowers.model.World;

/**
 * Every value that an agent of a world exposes. Where there is one for each great power, each is a property, so that
 * it can be charted.
 */
final class LiveProperties {
    private final Object agent;
    private final Cast cast;
    private final List<Property> properties = new ArrayList<>();

    private record Property(String name, Supplier<Object> value) {}

    /**
     * The properties of an agent.
     *
     * @param actor number in the event log, of a great or middle power
     */
    LiveProperties(World world, Cast cast, int actor) {
        this.cast = cast;
        int n = world.powers().size();
        agent = actor < n ? world.powers().get(actor) : world.states().get(actor - n);
        Arrays.stream(agent.getClass().getMethods())
                .filter(m -> m.getParameterCount() == 0 && !Modifier.isStatic(m.getModifiers()))
                .filter(m -> m.getName().matches("(get|is)[A-Z].*") && m.getDeclaringClass() != Object.class)
                .sorted(Comparator.comparing(Method::getName))
                .forEach(this::add);
    }

    private void add(Method m) {
        String name = m.getName().replaceFirst("get|is", "");
        if (m.getReturnType() == double[].class && ((double[]) call(m)).length == cast.powers().size()) {
            for (int p = 0; p < cast.powers().size(); p++) {
                int place = p;
                properties.add(new Property(name + "." + cast.powers().get(p), () -> ((double[]) call(m))[place]));
            }
        } else {
            properties.add(new Property(name, () -> call(m)));
        }
    }

    private Object call(Method m) {
        try {
            return m.invoke(agent);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + m.getName(), e);
        }
    }

    /** Names of the properties; {@link #value} takes their places. */
    List<String> names() {
        return properties.stream().map(Property::name).toList();
    }

    /** What a property is in the world as it stands. */
    Object value(int place) {
        return properties.get(place).value.get();
    }
}
