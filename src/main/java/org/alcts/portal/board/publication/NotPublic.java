package org.alcts.portal.board.publication;

/** There is no such thing, or it is not for everybody: nobody learns which. */
class NotPublic extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotPublic() {
        super(null, null, false, false);
    }
}
