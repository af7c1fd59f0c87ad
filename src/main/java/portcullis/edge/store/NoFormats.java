package portcullis.edge.store;

import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;

/**
 * Told to Hibernate in place of the JSON and XML libraries that it would look for at start: no column here has such a type, and
 * whatever library it found would be one more that must fit the server's.
 */
public final class NoFormats implements FormatMapper {
    @Override
    public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
        throw new UnsupportedOperationException("no column has a format of its own: " + type);
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        throw new UnsupportedOperationException("no column has a format of its own: " + type);
    }
}
