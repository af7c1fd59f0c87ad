package portcullis.edge.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Text that people write freely. PostgreSQL holds every character but zero, which is kept as U+FFFD. */
@Converter
final class Free implements AttributeConverter<String, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable String text) {
        return text == null ? null : text.replace('\0', '\uFFFD');
    }

    @Override
    public @Nullable String convertToEntityAttribute(@Nullable String text) {
        return text;
    }
}
