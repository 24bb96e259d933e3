//! Puts changes into a file's syntax, each behind its switch.

use crate::{
    change::{Change, Place, place},
    operator,
};
use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use std::collections::HashMap;
use syn::{
    Arm, BinOp, Block, Expr, ExprStruct, File, ImplItemConst, ImplItemFn, ItemConst, ItemFn, ItemStatic, ReturnType,
    Signature, Stmt, TraitItemFn,
    spanned::Spanned as _,
    visit_mut::{self, VisitMut},
};

/// The changes of a file that are still to be put in, and those that are.
pub struct Switches<'a> {
    open: HashMap<Place, Vec<Change>>,
    constant: &'a [String],
    done: Vec<u32>,
    impossible: Vec<u32>,
}

impl<'a> Switches<'a> {
    /// Puts `changes` into `file` and gives the numbers of those that found their place, and of those that no compiler would take. Functions called as one of `constant` stay as they are.
    pub fn put_into(file: &mut File, changes: Vec<Change>, constant: &'a [String]) -> (Vec<u32>, Vec<u32>) {
        let mut open: HashMap<Place, Vec<Change>> = HashMap::new();
        for change in changes {
            open.entry(change.place.clone()).or_default().push(change);
        }
        let mut switches = Self { open, constant, done: Vec::new(), impossible: Vec::new() };
        switches.visit_file_mut(file);
        (switches.done, switches.impossible)
    }

    fn take(&mut self, kind: &str, span: proc_macro2::Span) -> Vec<Change> {
        self.open.remove(&place(kind, span)).unwrap_or_default()
    }

    /// `original`, or what one of `changes` makes of it.
    fn choice(&mut self, changes: Vec<(u32, TokenStream)>, original: &TokenStream) -> Expr {
        let mut chain = quote!({ #original });
        for (number, changed) in changes {
            self.done.push(number);
            chain = quote!({ if crate::mutant::on(#number) { #changed } else #chain });
        }
        Expr::Verbatim(quote!((#chain)))
    }

    fn function(&mut self, signature: &mut Signature, block: &mut Block) {
        let name = signature.ident.to_string();
        if signature.constness.is_some() && self.constant.contains(&name) {
            return;
        }
        let before = self.done.len();
        let begins = block.stmts.first().map(syn::spanned::Spanned::span);
        visit_mut::visit_block_mut(self, block);
        let changes = begins.map(|begins| self.take("FnValue", begins)).unwrap_or_default();
        let changes: Vec<_> = changes.iter().filter_map(|change| Some((change.number, change.tokens()?))).collect();
        if matches!(&signature.output, ReturnType::Type(_, kind) if kind.to_token_stream().to_string().starts_with("impl Iterator"))
        {
            self.other_items(&changes, block);
        } else {
            self.other_answer(&changes, block);
        }
        // A switch is asked while the program runs.
        if self.done.len() > before {
            signature.constness = None;
        }
    }

    /// A function that answers something else at once.
    fn other_answer(&mut self, changes: &[(u32, TokenStream)], block: &mut Block) {
        let answers = changes.iter().map(|(number, value)| quote!(if crate::mutant::on(#number) { return #value; }));
        let answers = Stmt::Expr(Expr::Verbatim(answers.collect()), None);
        self.done.extend(changes.iter().map(|(number, _)| *number));
        block.stmts.insert(0, answers);
    }

    /// A function whose answer is known as an iterator only, which has to stay of one type: none of its items, and then perhaps another.
    fn other_items(&mut self, changes: &[(u32, TokenStream)], block: &mut Block) {
        let Some(Stmt::Expr(answer, None)) = block.stmts.last_mut() else { return };
        let mut items = quote!((#answer));
        for (number, value) in changes {
            let value = value.to_string();
            let item = if value.ends_with(":: empty ()") {
                Some(quote!(None))
            } else {
                once(&value).map(|item| quote!(Some(#item)))
            };
            // A borrowed item is made as one that may be changed, and only a function's own end turns the one into the other.
            let Some(item) = item.filter(|_| !value.contains(":: leak")) else { continue };
            self.done.push(*number);
            items = quote!(#items.filter(|_| !crate::mutant::on(#number)).chain(if crate::mutant::on(#number) { #item } else { None }));
        }
        *answer = Expr::Verbatim(items);
    }

    fn structure(&mut self, made: &ExprStruct) -> Vec<(u32, TokenStream)> {
        let mut changes = Vec::new();
        for (index, field) in made.fields.iter().enumerate() {
            for change in self.take("StructField", field.span()) {
                let mut without = made.clone();
                without.fields = made
                    .fields
                    .iter()
                    .enumerate()
                    .filter(|(other, _)| *other != index)
                    .map(|(_, kept)| kept.clone())
                    .collect();
                if !without.fields.is_empty() {
                    without.fields.push_punct(syn::token::Comma::default());
                }
                changes.push((change.number, without.into_token_stream()));
            }
        }
        changes
    }
}

impl VisitMut for Switches<'_> {
    // What is worked out while compiling cannot ask a switch.
    fn visit_item_const_mut(&mut self, _: &mut ItemConst) {}
    fn visit_item_static_mut(&mut self, _: &mut ItemStatic) {}
    fn visit_impl_item_const_mut(&mut self, _: &mut ImplItemConst) {}

    fn visit_item_fn_mut(&mut self, item: &mut ItemFn) {
        self.function(&mut item.sig, &mut item.block);
    }

    fn visit_impl_item_fn_mut(&mut self, item: &mut ImplItemFn) {
        self.function(&mut item.sig, &mut item.block);
    }

    fn visit_trait_item_fn_mut(&mut self, item: &mut TraitItemFn) {
        if let Some(block) = &mut item.default {
            self.function(&mut item.sig, block);
        }
    }

    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        // Before what is inside is rewritten and no longer knows where it stood.
        let changes = match &*expression {
            Expr::Binary(binary) => self.take("BinaryOperator", binary.op.span()),
            Expr::Unary(unary) => self.take("UnaryOperator", unary.op.span()),
            _ => Vec::new(),
        };
        if chains_a_let(expression) {
            self.impossible.extend(changes.iter().map(|change| change.number));
            return visit_mut::visit_expr_mut(self, expression);
        }
        visit_mut::visit_expr_mut(self, expression);
        let switched = match &*expression {
            Expr::Struct(made) => {
                let without = self.structure(made);
                if !without.is_empty() {
                    *expression = self.choice(without, &expression.to_token_stream());
                }
                return;
            }
            Expr::Binary(binary) if !changes.is_empty() => operator::binary(binary, &changes),
            Expr::Unary(unary) if !changes.is_empty() => operator::unary(unary, &changes),
            _ => return,
        };
        self.done.extend(changes.iter().map(|change| change.number));
        *expression = Expr::Verbatim(switched);
    }

    fn visit_arm_mut(&mut self, arm: &mut Arm) {
        let gone = self.take("MatchArm", arm.span());
        let guards = arm.guard.as_ref().map(|(_, guard)| guard.span());
        let guards = guards.map(|span| self.take("MatchArmGuard", span)).unwrap_or_default();
        visit_mut::visit_arm_mut(self, arm);
        if let Some((_, guard)) = &mut arm.guard
            && !guards.is_empty()
        {
            let changes = guards.iter().filter_map(|change| Some((change.number, change.tokens()?))).collect();
            **guard = self.choice(changes, &guard.to_token_stream());
        }
        for change in gone {
            let number = change.number;
            self.done.push(number);
            let guard = arm.guard.as_ref().map(|(_, guard)| quote!(&& (#guard)));
            arm.guard =
                Some((syn::token::If::default(), Box::new(Expr::Verbatim(quote!(!crate::mutant::on(#number) #guard)))));
        }
    }
}

/// The one item of `::std::iter::once(item)`.
fn once(value: &str) -> Option<TokenStream> {
    value.trim().strip_prefix(":: std :: iter :: once (")?.strip_suffix(')')?.parse().ok()
}

/// Whether `expression` joins a `let` to something: the language has no other operator there.
fn chains_a_let(expression: &Expr) -> bool {
    match expression {
        Expr::Let(_) => true,
        Expr::Binary(binary) => {
            matches!(binary.op, BinOp::And(_)) && (chains_a_let(&binary.left) || chains_a_let(&binary.right))
        }
        _ => false,
    }
}
