package org.groundswell.outloud.persistence;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.groundswell.outloud.domain.AskState;
import org.groundswell.outloud.domain.Picture;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostCounts;
import org.groundswell.outloud.domain.PostKind;
import org.groundswell.outloud.domain.PostPlace;
import org.groundswell.outloud.domain.PostState;
import org.groundswell.outloud.domain.PostText;
import org.groundswell.outloud.domain.PostWords;
import org.groundswell.outloud.domain.Progress;
import org.groundswell.outloud.domain.Series;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.persistence.Columns;

/** Which part of a post stands in which column. */
final class PostColumns {
    private PostColumns() {
    }

    static String draftUniq(PostPlace place, Person author) {
        return "draft:" + place.word() + ":" + author.key();
    }

    static String uniq(Post post) {
        return post.state() == PostState.DRAFT ? draftUniq(post.place(), post.author()) : "post:" + post.ref();
    }

    static Map<String, Object> fields(Post post, Clock clock) {
        PostWords words = post.words();
        PostCounts counts = post.counts();
        Map<String, Object> fields = new HashMap<>();
        fields.put("REF", post.ref().value());
        fields.put("UNIQ", uniq(post));
        fields.put("AUTHOR_KEY", post.author().key());
        fields.put("SHOWN_AS", post.identity().name());
        fields.put("STATE", post.state().name());
        fields.put("KIND", words.kind().name());
        fields.put("AUDIENCE", post.audience().name());
        fields.put("PAGE_ID", Columns.page(post.place().page()));
        fields.put("SPACE_KEY", post.place().space() == null ? null : post.place().space().value());
        fields.put("COMMUNITY_ID", post.place().community());
        fields.put("CIRCLE_ID", post.place().circle());
        fields.put("LEAD", Columns.text(words.text().lead()));
        fields.put("LONGER", words.text().longer());
        fields.put("PROGRESS", name(words.progress()));
        fields.put("HALF_FORMED", words.halfFormed());
        fields.put("SERIES_REF", words.series() == null ? null : words.series().ref().value());
        fields.put("PART_NO", words.series() == null ? 0 : words.series().part());
        fields.put("ANCHOR", Columns.text(words.anchor()));
        fields.put("ABOUT_PAGE", Columns.page(words.about()));
        fields.put("PICTURE", words.picture() == null ? null : words.picture().file());
        fields.put("PICTURE_ALT", words.picture() == null ? null : Columns.text(words.picture().alternative()));
        fields.put("QUOTED", words.quoted() == null ? null : words.quoted().value());
        fields.put("ASK_STATE", name(post.ask()));
        fields.put("PUBLISHED_AT", Columns.time(post.publishedAt()));
        fields.put("EDITED_AT", Columns.time(post.editedAt()));
        fields.put("QUIET_SINCE", Columns.time(post.quietSince()));
        fields.put("N_RESPONSES", counts.responses());
        fields.put("N_HEARD", counts.heard());
        fields.put("N_SUPPORT", counts.supports());
        fields.put("N_THANK", counts.thanks());
        fields.put("N_ENCOURAGE", counts.encourages());
        fields.put("N_AMPLIFY", counts.amplified());
        fields.put("GONE_AT", 0L);
        fields.put("VERSION", post.version());
        fields.put("TOUCHED_AT", clock.millis());
        return fields;
    }

    static void write(Post post, PostRow row) {
        PostWords words = post.words();
        row.setUniq(uniq(post));
        row.setShownAs(post.identity().name());
        row.setState(post.state().name());
        row.setKind(words.kind().name());
        row.setAudience(post.audience().name());
        row.setPageId(Columns.page(post.place().page()));
        row.setSpaceKey(post.place().space() == null ? null : post.place().space().value());
        row.setCommunityId(post.place().community());
        row.setCircleId(post.place().circle());
        row.setLead(Columns.text(words.text().lead()));
        row.setLonger(words.text().longer());
        row.setProgress(name(words.progress()));
        row.setHalfFormed(words.halfFormed());
        row.setSeriesRef(words.series() == null ? null : words.series().ref().value());
        row.setPartNo(words.series() == null ? 0 : words.series().part());
        row.setAnchor(Columns.text(words.anchor()));
        row.setAboutPage(Columns.page(words.about()));
        row.setPicture(words.picture() == null ? null : words.picture().file());
        row.setPictureAlt(words.picture() == null ? null : Columns.text(words.picture().alternative()));
        row.setQuoted(words.quoted() == null ? null : words.quoted().value());
        row.setAskState(name(post.ask()));
        row.setPublishedAt(Columns.time(post.publishedAt()));
        row.setEditedAt(Columns.time(post.editedAt()));
        row.setQuietSince(Columns.time(post.quietSince()));
        write(post.counts(), row);
        row.setVersion(post.version());
    }

    private static void write(PostCounts counts, PostRow row) {
        row.setResponses(counts.responses());
        row.setHeard(counts.heard());
        row.setSupports(counts.supports());
        row.setThanks(counts.thanks());
        row.setEncourages(counts.encourages());
        row.setAmplified(counts.amplified());
    }

    /** @param whole the text behind the lead, null if only that was read */
    static Post post(PostRow row, String whole) {
        PageId page = Columns.pageId(row.getPageId());
        PostPlace place = new PostPlace(page, page == null ? null : new SpaceKey(row.getSpaceKey()), row.getCommunityId(), row.getCircleId());
        PostCounts counts = new PostCounts(row.getResponses(), row.getHeard(), row.getSupports(), row.getThanks(), row.getEncourages(), row.getAmplified());
        return new Post(row.getID(), new Ref(row.getRef()), new Person(row.getAuthorKey()), Identity.valueOf(row.getShownAs()), place,
            PostAudience.valueOf(row.getAudience()), words(row, whole), PostState.valueOf(row.getState()),
            row.getAskState() == null ? null : AskState.valueOf(row.getAskState()), Columns.instant(row.getPublishedAt()), Columns.instant(row.getEditedAt()),
            Columns.instant(row.getQuietSince()), counts, row.getVersion());
    }

    private static PostWords words(PostRow row, String whole) {
        String lead = Columns.filled(row.getLead());
        PostText text = new PostText(lead, row.isLonger(), row.isLonger() ? whole : lead);
        Series series = row.getSeriesRef() == null ? null : new Series(new Ref(row.getSeriesRef()), row.getPartNo());
        Picture picture = row.getPicture() == null ? null : new Picture(row.getPicture(), Columns.filled(row.getPictureAlt()));
        return new PostWords(PostKind.valueOf(row.getKind()), text, row.getProgress() == null ? null : Progress.valueOf(row.getProgress()), row.isHalfFormed(),
            series, Columns.filled(row.getAnchor()), Columns.pageId(row.getAboutPage()), picture, row.getQuoted() == null ? null : new Ref(row.getQuoted()));
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
