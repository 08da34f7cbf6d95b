/** Forms that show what a service refuses beside the field, for every feature. */
@NamedInterface("forms")
package org.alcts.portal.people.ui.form;

import org.springframework.modulith.NamedInterface;
