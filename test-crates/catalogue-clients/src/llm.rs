//! What language models of others are asked.

mod async_openai {
    use async_openai::Client;
    use async_openai::config::OpenAIConfig;
    use async_openai::error::OpenAIError;
    use async_openai::types::chat::{
        ChatCompletionRequestUserMessage, ChatCompletionRequestUserMessageArgs, CreateChatCompletionRequest,
        CreateChatCompletionRequestArgs,
    };
    use async_openai::types::embeddings::{CreateEmbeddingRequest, EmbeddingInput};

    use crate::Customer;

    async fn fires(client: &Client<OpenAIConfig>, customer: &Customer) -> Result<(), OpenAIError> {
        let question = format!("Write a letter to {}", customer.name);
        let message = ChatCompletionRequestUserMessage::from(question);
        let request = CreateChatCompletionRequest { messages: vec![message.into()], ..Default::default() };
        client.chat().create(request).await?; //~ llm-prompt
        let input = EmbeddingInput::String(customer.email.clone());
        let request = CreateEmbeddingRequest { input, ..Default::default() };
        client.embeddings().create(request).await?; //~ llm-prompt
        Ok(())
    }

    async fn fires_by_builders(client: &Client<OpenAIConfig>, customer: &Customer) -> Result<(), OpenAIError> {
        let message = ChatCompletionRequestUserMessageArgs::default().content(customer.email.as_str()).build()?;
        let request = CreateChatCompletionRequestArgs::default().messages([message.into()]).build()?;
        client.chat().create(request).await?; //~ llm-prompt
        Ok(())
    }

    async fn silent(client: &Client<OpenAIConfig>, customer: &Customer) -> Result<(), OpenAIError> {
        let message = ChatCompletionRequestUserMessage::from(format!("What follows {}?", customer.orders));
        let request = CreateChatCompletionRequest { messages: vec![message.into()], ..Default::default() };
        client.chat().create(request).await?;
        Ok(())
    }
}

mod openai_api_rs {
    use openai_api_rs::v1::api::OpenAIClient;
    use openai_api_rs::v1::completion::CompletionRequest;
    use openai_api_rs::v1::embedding::EmbeddingRequest;
    use openai_api_rs::v1::error::APIError;

    use crate::Customer;

    async fn fires(client: &OpenAIClient, customer: &Customer) -> Result<(), APIError> {
        let prompt = format!("Write a letter to {}", customer.name);
        client.completion(CompletionRequest::new("ada".to_owned(), prompt)).await?; //~ llm-prompt
        let request = EmbeddingRequest::new("ada".to_owned(), vec![customer.email.clone()]);
        client.embedding(request).await?; //~ llm-prompt
        Ok(())
    }

    async fn silent(client: &OpenAIClient, customer: &Customer) -> Result<(), APIError> {
        let prompt = format!("What follows {}?", customer.orders);
        client.completion(CompletionRequest::new("ada".to_owned(), prompt)).await?;
        Ok(())
    }
}

mod ollama_rs {
    use ollama_rs::Ollama;
    use ollama_rs::error::OllamaError;
    use ollama_rs::generation::chat::ChatMessage;
    use ollama_rs::generation::chat::request::ChatMessageRequest;
    use ollama_rs::generation::completion::request::GenerationRequest;

    use crate::Customer;

    async fn fires(ollama: &Ollama, customer: &Customer) -> Result<(), OllamaError> {
        let prompt = format!("Write a letter to {}", customer.name);
        ollama.generate(GenerationRequest::new("llama".to_owned(), prompt)).await?; //~ llm-prompt
        let messages = vec![ChatMessage::user(customer.email.clone())];
        ollama.send_chat_messages(ChatMessageRequest::new("llama".to_owned(), messages)).await?; //~ llm-prompt
        Ok(())
    }

    async fn silent(ollama: &Ollama, customer: &Customer) -> Result<(), OllamaError> {
        let prompt = format!("What follows {}?", customer.orders);
        ollama.generate(GenerationRequest::new("llama".to_owned(), prompt)).await?;
        Ok(())
    }
}
