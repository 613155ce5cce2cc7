package se.helhet.core.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import se.helhet.api.content.Numbers;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Num;
import se.helhet.api.value.Period;

/** The form of every type that frozen content is made of, found by looking at the records themselves. */
final class Forms {
    private static final Map<Class<?>, Form> SIMPLE = Map.ofEntries(
            Map.entry(String.class, new TextForm<String>("text", s -> s, s -> s)),
            Map.entry(int.class, PlainForm.INT),
            Map.entry(Integer.class, PlainForm.INT),
            Map.entry(long.class, PlainForm.LONG),
            Map.entry(Long.class, PlainForm.LONG),
            Map.entry(boolean.class, PlainForm.BOOLEAN),
            Map.entry(Boolean.class, PlainForm.BOOLEAN),
            Map.entry(Num.class, new TextForm<>("ett tal", Num::toString, Num::parse)),
            Map.entry(Period.class, new TextForm<>("en period", Period::toString, Period::parse)),
            Map.entry(Ask.class, new TextForm<>("en siffras adress", Ask::toString, Ask::parse)),
            Map.entry(Instant.class, new TextForm<>("en tidpunkt", Instant::toString, Instant::parse)),
            Map.entry(LocalDate.class, new TextForm<>("ett datum", LocalDate::toString, LocalDate::parse)));

    private final Map<Class<?>, RecordForm> records = new ConcurrentHashMap<>();
    private final Map<Class<?>, Form> sealed = new ConcurrentHashMap<>();

    /** Throws {@link IllegalArgumentException} for a type that is none of frozen content's. */
    Form of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        Class<?> plain = (Class<?>) type;
        Form simple = SIMPLE.get(plain);
        if (simple != null) {
            return simple;
        }
        if (plain == Numbers.class) {
            return new ListForm<Numbers.Entry, Numbers>(lazy(Numbers.Entry.class), Numbers::all, Numbers::of);
        }
        if (plain.isEnum()) {
            return TextForm.of(plain);
        }
        if (plain.isSealed() || plain.isRecord()) {
            return lazy(plain);
        }
        throw new IllegalArgumentException(plain + " is no type of frozen content");
    }

    private Form ofGeneric(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType() == ImmutableList.class) {
            return ListForm.of(of(arguments[0]));
        }
        if (type.getRawType() == Optional.class) {
            return new OptionalForm(of(arguments[0]));
        }
        if (type.getRawType() == ImmutableSortedMap.class && arguments[0] == String.class) {
            return new SortedMapForm(of(arguments[1]));
        }
        throw new IllegalArgumentException(type + " is no type of frozen content");
    }

    RecordForm ofRecord(Class<?> type) {
        RecordForm form = records.get(type);
        if (form == null) {
            form = new RecordForm(type, this);
            records.put(type, form);
        }
        return form;
    }

    private Form ofSealed(Class<?> type) {
        Form form = sealed.get(type);
        if (form == null) {
            form = new SealedForm(type, this);
            sealed.put(type, form);
        }
        return form;
    }

    /** Looked up when used, so that types may hold themselves. */
    private Form lazy(Class<?> type) {
        return new Form() {
            private Form found() {
                return type.isSealed() ? ofSealed(type) : ofRecord(type);
            }

            @Override
            public void write(JsonGenerator out, Object value) throws IOException {
                found().write(out, value);
            }

            @Override
            public Object read(JsonParser in) throws IOException {
                return found().read(in);
            }
        };
    }
}
