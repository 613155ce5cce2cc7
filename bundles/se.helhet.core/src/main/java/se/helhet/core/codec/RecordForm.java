package se.helhet.core.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** A record as an object with its components in their order. Unknown and missing fields are refused. */
final class RecordForm implements Form {
    private final Class<?> type;
    private final ImmutableList<RecordComponent> components;
    private final Constructor<?> maker;
    private final ImmutableList<Form> forms;

    RecordForm(Class<?> type, Forms forms) {
        this.type = type;
        this.components = Lists.immutable.of(type.getRecordComponents());
        this.forms = components.collect(c -> forms.of(c.getGenericType()));
        try {
            maker = type.getDeclaredConstructor(
                    components.collect(RecordComponent::getType).toArray(new Class<?>[0]));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has its canonical constructor", e);
        }
    }

    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
        out.writeStartObject();
        writeFields(out, value);
        out.writeEndObject();
    }

    void writeFields(JsonGenerator out, Object value) throws IOException {
        for (int i = 0; i < components.size(); i++) {
            RecordComponent component = components.get(i);
            Object field = get(component, value);
            if (field == null) {
                throw new IllegalArgumentException(
                        type.getSimpleName() + "." + component.getName() + " is null and cannot be written");
            }
            out.writeFieldName(component.getName());
            forms.get(i).write(out, field);
        }
    }

    private static Object get(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Only public records can be written: " + component, e);
        }
    }

    @Override
    public Object read(JsonParser in) throws IOException {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            throw BadJson.at(in, "Här ska stå fälten i " + type.getSimpleName() + " inom { }");
        }
        in.nextToken();
        return readFields(in);
    }

    /** Stands at the first field's name or the object's end. */
    Object readFields(JsonParser in) throws IOException {
        Map<String, Object> values = new HashMap<>();
        while (in.currentToken() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            int at = components.detectIndex(c -> c.getName().equals(name));
            if (at < 0) {
                throw BadJson.at(in, "Fältet " + name + " är okänt i " + type.getSimpleName());
            }
            in.nextToken();
            values.put(name, forms.get(at).read(in));
            in.nextToken();
        }
        MutableList<Object> arguments = Lists.mutable.empty();
        for (RecordComponent c : components) {
            if (!values.containsKey(c.getName())) {
                throw BadJson.at(in, "Fältet " + c.getName() + " saknas i " + type.getSimpleName());
            }
            arguments.add(values.get(c.getName()));
        }
        return make(in, arguments.toArray());
    }

    private Object make(JsonParser in, Object[] arguments) {
        try {
            return maker.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw BadJson.at(
                    in.currentLocation(),
                    "Fälten i " + type.getSimpleName() + " går inte ihop: "
                            + e.getCause().getMessage(),
                    e.getCause());
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("Only public records can be read: " + type, e);
        }
    }
}
