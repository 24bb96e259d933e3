/**
 * The block in the editor: the coach itself, as readers will see it, with the choices in the side panel.
 *
 * Plain JavaScript, no build step. The choices and their words come from the server (includes/choices.php), so that they are written once.
 */
( ( blocks, { createElement, useEffect, useRef, Fragment }, { useBlockProps, InspectorControls }, components, { __ }, told ) => {
	/** Loads the coach's script where the block is drawn: that may be a frame, with a registry of elements of its own. */
	function loadInto( page ) {
		if ( page.querySelector( 'script[data-steady-back-entry]' ) ) return;
		const script = page.createElement( 'script' );
		script.type = 'module';
		script.src = told.entry;
		script.dataset.steadyBackEntry = '';
		page.head.append( script );
	}

	/** The element's attributes: what was chosen for this block, else the site's default. */
	function chosen( attributes ) {
		const pairs = told.choices.map( ( { name, block } ) => [ name, attributes[ block ] || told.defaults[ name ] ] );
		return Object.fromEntries( pairs.filter( ( [ , value ] ) => value ) );
	}

	/** The coach. A change makes a new one, because the element reads some of its attributes only once. */
	function Preview( { attributes } ) {
		const here = useRef();
		useEffect( () => loadInto( here.current.ownerDocument ), [] );
		const given = chosen( attributes );
		return createElement(
			'div',
			{ ref: here },
			createElement( 'steady-back', { ...given, key: JSON.stringify( given ) } )
		);
	}

	/** The control of one choice; empty means the site's default. */
	function control( { block, name, label, help, values }, attributes, setAttributes ) {
		const shared = {
			key: block,
			label,
			help,
			value: attributes[ block ],
			onChange: ( value ) => setAttributes( { [ block ]: value } ),
		};
		if ( ! values ) {
			return createElement( components.TextControl, { ...shared, placeholder: told.defaults[ name ] } );
		}
		const options = Object.entries( values ).map( ( [ value, words ] ) => ( { value, label: words } ) );
		return createElement( components.SelectControl, {
			...shared,
			options: [ { value: '', label: __( 'As in the settings', 'steady-back' ) }, ...options ],
		} );
	}

	function Edit( { attributes, setAttributes } ) {
		return createElement(
			Fragment,
			null,
			createElement(
				InspectorControls,
				null,
				createElement(
					components.PanelBody,
					{ title: __( 'Coach', 'steady-back' ) },
					told.choices.map( ( choice ) => control( choice, attributes, setAttributes ) )
				)
			),
			createElement( 'div', useBlockProps(), createElement( Preview, { attributes } ) )
		);
	}

	/** A pasted `[steady_back …]` becomes the block. */
	const fromShortcode = {
		type: 'shortcode',
		tag: 'steady_back',
		attributes: Object.fromEntries(
			told.choices.map( ( { block, shortcode } ) => [
				block,
				{ type: 'string', shortcode: ( { named } ) => named[ shortcode ] || '' },
			] )
		),
	};

	blocks.registerBlockType( 'steady-back/coach', {
		edit: Edit,
		save: () => null,
		transforms: { from: [ fromShortcode ] },
	} );
} )( window.wp.blocks, window.wp.element, window.wp.blockEditor, window.wp.components, window.wp.i18n, window.steadyBackEditor );
