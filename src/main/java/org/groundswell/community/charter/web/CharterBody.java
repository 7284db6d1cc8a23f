package org.groundswell.community.charter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.groundswell.community.charter.domain.SeenCharter;
import org.groundswell.shared.web.JsonOutput;
import org.groundswell.shared.web.PageBody;

/**
 * A community's charter as the caller may see it.
 *
 * @param community       the name of the community for further calls
 * @param current         the version in effect
 * @param suggested       ready words to begin with, as long as there is nothing else
 * @param proposedChanges what the proposed version changes
 * @param stopped         whether an objection keeps it from taking effect
 * @param draft           for stewards only
 * @param sinceSigned     what has changed since the caller signed, as long as that is a question
 * @param signed          how many have signed any version
 * @param challenges      those that have not come to an end
 * @param may             what the caller may do
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CharterBody(String community, VersionBody current, TextBody suggested, VersionBody proposed, List<ChangesBody.SectionBody> proposedChanges,
    boolean stopped, VersionBody draft, MySignatureBody signature, List<ChangesBody.SectionBody> sinceSigned, int signed,
    PageBody<ChallengeBody> challenges, List<String> may) {
    static CharterBody of(SeenCharter charter) {
        return new CharterBody(charter.name().value(), VersionBody.orNull(charter.current()),
            charter.suggested() == null ? null : TextBody.of(charter.suggested()), VersionBody.orNull(charter.proposed()),
            ChangesBody.sections(charter.proposedChanges()), charter.stopped(), VersionBody.orNull(charter.draft()), MySignatureBody.of(charter),
            ChangesBody.sections(charter.sinceSigned()), charter.community().counts().signed(), PageBody.of(charter.challenges(), ChallengeBody::of),
            JsonOutput.names(charter.rights()));
    }
}
