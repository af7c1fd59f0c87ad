package portcullis.edge.json;

import jakarta.json.stream.JsonGenerator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import portcullis.core.subject.Known;

/** A JSON document being written: what is unknown, absent or empty leaves no member behind. */
final class Out {
    private final JsonGenerator generator;

    Out(JsonGenerator generator) {
        this.generator = generator;
    }

    Out text(String name, String text) {
        generator.write(name, text);
        return this;
    }

    Out number(String name, long number) {
        generator.write(name, number);
        return this;
    }

    /** A number as short as reads back to the same double, without an exponent where it has few digits. */
    Out number(String name, double number) {
        generator.write(name, BigDecimal.valueOf(number));
        return this;
    }

    /** A number with all its digits. */
    Out decimal(String name, BigDecimal number) {
        generator.write(name, number);
        return this;
    }

    Out flag(String name, boolean flag) {
        generator.write(name, flag);
        return this;
    }

    Out fact(String name, Known<?> fact) {
        return fact(name, fact.asOptional());
    }

    Out fact(String name, Optional<?> fact) {
        fact.ifPresent(value -> write(name, value));
        return this;
    }

    private void write(String name, Object value) {
        if (value instanceof BigDecimal number) {
            generator.write(name, number);
        } else if (value instanceof Boolean flag) {
            generator.write(name, flag);
        } else if (value instanceof List<?> list) {
            texts(name, list);
        } else {
            generator.write(name, value.toString());
        }
    }

    /** A list of the items' texts, left out when it is empty. */
    Out someTexts(String name, List<?> items) {
        return items.isEmpty() ? this : texts(name, items);
    }

    /** A list of the items' texts, also when it is empty. */
    Out texts(String name, List<?> items) {
        generator.writeStartArray(name);
        items.forEach(item -> generator.write(item.toString()));
        generator.writeEnd();
        return this;
    }

    Out someNumbers(String name, List<Integer> numbers) {
        if (!numbers.isEmpty()) {
            generator.writeStartArray(name);
            numbers.forEach(generator::write);
            generator.writeEnd();
        }
        return this;
    }

    /** An object with one text for each entry, in the map's order; left out when it is empty. */
    Out someTexts(String name, Map<String, String> texts) {
        return texts.isEmpty() ? this : object(name, inner -> texts.forEach(inner::text));
    }

    Out object(String name, Consumer<Out> content) {
        generator.writeStartObject(name);
        content.accept(this);
        generator.writeEnd();
        return this;
    }

    /** A list of objects, left out when it is empty. */
    <T> Out someObjects(String name, List<T> items, BiConsumer<Out, T> content) {
        return items.isEmpty() ? this : objects(name, items, content);
    }

    /** A list of objects, also when it is empty. */
    <T> Out objects(String name, List<T> items, BiConsumer<Out, T> content) {
        generator.writeStartArray(name);
        for (T item : items) {
            generator.writeStartObject();
            content.accept(this, item);
            generator.writeEnd();
        }
        generator.writeEnd();
        return this;
    }
}
