package portcullis.edge.store;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import portcullis.core.review.CaseFile;
import portcullis.core.screen.PartyScreened;
import portcullis.flow.port.Rescreenings.Asked;

/** The parties of a chunk's rows, packed. */
@Entity
@Table(name = "party_chunk")
class PartyChunkEntity {
    @EmbeddedId
    Place key = new Place(0, 0);

    byte[] content = {};

    /** The parties that were screened in these cases, each once with the rows that have it. */
    static PartyChunkEntity of(Place chunk, List<CaseFile> cases) {
        Map<Asked, List<Integer>> rows = new LinkedHashMap<>();
        for (CaseFile file : cases) {
            for (PartyScreened screened : file.screening().parties()) {
                rows.computeIfAbsent(Asked.of(screened.party(), List.of()), party -> new ArrayList<>(1))
                        .add(file.rowNumber());
            }
        }
        var asked = new ArrayList<Asked>(rows.size());
        rows.forEach((party, numbers) -> asked.add(new Asked(party.party(), party.contacts(), numbers)));
        var entity = new PartyChunkEntity();
        entity.key = chunk;
        entity.content = PartyPacking.pack(asked);
        return entity;
    }
}
