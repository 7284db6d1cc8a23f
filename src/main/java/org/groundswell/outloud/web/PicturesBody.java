package org.groundswell.outloud.web;

import java.util.List;
import org.groundswell.shared.domain.PagePicture;

/**
 * Pictures of a page.
 *
 * @param items their file names
 */
public record PicturesBody(List<String> items) {
    static PicturesBody of(List<PagePicture> pictures) {
        return new PicturesBody(pictures.stream().map(PagePicture::fileName).toList());
    }
}
