/** The screens of what members need and what is done about it. */
package org.alcts.portal.learning.ui;
