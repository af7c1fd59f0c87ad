package portcullis.app.security;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that forgets what was put in first when it is full, so that strangers cannot make it grow. */
final class Bounded<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1;

    private final int capacity;

    Bounded(int capacity) {
        this.capacity = capacity;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > capacity;
    }
}
