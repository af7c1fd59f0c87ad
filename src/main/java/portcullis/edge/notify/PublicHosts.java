package portcullis.edge.notify;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Which addresses notices may be sent to: those of the open internet, and of hosts that the settings name. A name is resolved once, every
 * address that it gives has to be open, and the connection goes to the very address that was looked at, so that a name which gives
 * another address a moment later leads nowhere.
 */
public final class PublicHosts {
    private final Set<String> internal;
    private final Resolver resolver;

    /** Gives the addresses of a name. */
    @FunctionalInterface
    interface Resolver {
        InetAddress[] resolve(String host) throws IOException;
    }

    /** @param internal hosts of one's own network that are taken all the same, in lower case */
    public PublicHosts(Set<String> internal) {
        this(internal, InetAddress::getAllByName);
    }

    PublicHosts(Set<String> internal, Resolver resolver) {
        this.internal = Set.copyOf(internal);
        this.resolver = resolver;
    }

    /** An address of its own network, or of nobody's. */
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1;

        Refused() {
            super("the host has an address of an internal network");
        }
    }

    /**
     * The address to connect to.
     *
     * @throws Refused when the host has any address that is not of the open internet
     */
    InetAddress address(String host) throws IOException {
        InetAddress[] found = resolver.resolve(host);
        boolean named = internal.contains(host.toLowerCase(Locale.ROOT));
        if (found.length == 0 || (!named && Arrays.stream(found).anyMatch(PublicHosts::isInternal))) {
            throw new Refused();
        }
        return found[0];
    }

    /** Loopback, private, link-local, multicast, shared, reserved; also where IPv6 only wraps such an address of IPv4. */
    static boolean isInternal(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isInternal4(bytes) : isInternal6(bytes);
    }

    private static boolean isInternal4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        return first == 0
                || first == 10
                || first == 127
                || first >= 224
                || (first == 100 && second >= 64 && second < 128)
                || (first == 169 && second == 254)
                || (first == 172 && second >= 16 && second < 32)
                || (first == 192 && second == 168)
                || (first == 192 && second == 0 && (bytes[2] & 0xff) == 0)
                || (first == 198 && (second == 18 || second == 19));
    }

    private static boolean isInternal6(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean unique = (first & 0xfe) == 0xfc;
        boolean wrapped = first == 0x20 && second == 0x02; // 6to4
        boolean translated = first == 0 && second == 0x64 && (bytes[2] & 0xff) == 0xff; // NAT64
        boolean teredo = first == 0x20 && second == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        boolean compatible = true;
        for (int i = 0; i < 10; i++) {
            compatible &= bytes[i] == 0;
        }
        return unique || wrapped || translated || teredo || compatible;
    }
}
