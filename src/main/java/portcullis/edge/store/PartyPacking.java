package portcullis.edge.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import portcullis.core.match.PartyQuery;
import portcullis.core.subject.Contacts;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Known;
import portcullis.flow.port.Rescreenings.Asked;

/**
 * The parties of a chunk as bytes: a version (2), then deflated the count of parties, and for each its name, native name, address,
 * country and identifier, each as the length of its UTF-8 bytes and these, the length -1 for what is not known; then for
 * telephones, mailboxes, websites, agents and officers their count and texts (none of these in version 1); then the count of
 * its rows and their numbers. All numbers are four bytes, highest first.
 */
final class PartyPacking {
    private static final int VERSION = 2;
    private static final int WITHOUT_CONTACTS = 1;

    private PartyPacking() {}

    static byte[] pack(List<Asked> parties) {
        var bytes = new ByteArrayOutputStream(parties.size() * 64);
        bytes.write(VERSION);
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater, 8_192))) {
            out.writeInt(parties.size());
            for (Asked asked : parties) {
                PartyQuery party = asked.party();
                write(out, Optional.of(party.name()));
                write(out, party.nativeName());
                write(out, party.address());
                write(out, party.country().asOptional().map(CountryCode::code));
                write(out, party.identifier());
                for (List<String> texts : lists(asked.contacts())) {
                    out.writeInt(texts.size());
                    for (String text : texts) {
                        write(out, Optional.of(text));
                    }
                }
                out.writeInt(asked.rows().size());
                for (int row : asked.rows()) {
                    out.writeInt(row);
                }
            }
        } catch (IOException never) {
            throw new UncheckedIOException("packing parties in memory", never);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static List<List<String>> lists(Contacts contacts) {
        return List.of(
                contacts.phones(), contacts.emails(), contacts.websites(), contacts.agents(), contacts.officers());
    }

    private static void write(DataOutputStream out, Optional<String> text) throws IOException {
        if (text.isEmpty()) {
            out.writeInt(-1);
            return;
        }
        byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static List<Asked> unpack(byte[] packed) {
        boolean plain = packed.length > 0 && packed[0] == WITHOUT_CONTACTS;
        if (!plain && (packed.length == 0 || packed[0] != VERSION)) {
            throw new IllegalArgumentException("parties are packed in version " + VERSION + ", these are not");
        }
        var bytes = new ByteArrayInputStream(packed, 1, packed.length - 1);
        try (var in = new DataInputStream(new java.io.BufferedInputStream(new InflaterInputStream(bytes)))) {
            int count = in.readInt();
            var parties = new ArrayList<Asked>(count);
            for (int i = 0; i < count; i++) {
                parties.add(read(in, plain));
            }
            return parties;
        } catch (IOException broken) {
            throw new UncheckedIOException("unpacking the parties of a chunk", broken);
        }
    }

    private static Asked read(DataInputStream in, boolean plain) throws IOException {
        var party = new PartyQuery(
                text(in).orElse(""), text(in), text(in), Known.from(text(in).map(CountryCode::new)), text(in));
        Contacts contacts = plain ? Contacts.NONE : contacts(in);
        int count = in.readInt();
        var rows = new ArrayList<Integer>(count);
        for (int i = 0; i < count; i++) {
            rows.add(in.readInt());
        }
        return new Asked(party, contacts, rows);
    }

    private static Contacts contacts(DataInputStream in) throws IOException {
        var contacts = new Contacts(texts(in), texts(in), texts(in), texts(in), texts(in));
        return contacts.isEmpty() ? Contacts.NONE : contacts;
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        int count = in.readInt();
        var texts = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text(in).orElse(""));
        }
        return texts;
    }

    private static Optional<String> text(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? Optional.empty() : Optional.of(new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }
}
